namespace Wusheng.Core.Scenarios;

/// <summary>Where a dotted name leads: the place reached, and the names left over for what is done there.</summary>
internal sealed record Reached(Place Place, ImmutableArray<string> Rest);

/// <summary>Walks dotted names over rows and links: <c>R1.call.next</c>, <c>F.point.2</c>, <c>an.weeklyReport</c>.</summary>
internal static class PlaceWalk
{
    public static (Reached? Found, Said? Wrong) Go(Places places, ImmutableArray<string> names)
    {
        var (place, at) = Start(places, names);
        if (place is null)
        {
            return (null, Unknown(names[0], places.Names));
        }

        while (at < names.Length)
        {
            var (next, used, wrong) = Step(places, place, names[at..]);
            if (wrong is not null)
            {
                return (null, wrong);
            }

            if (used == 0)
            {
                break;
            }

            (place, at) = (next!, at + used);
        }

        return (new Reached(place, names[at..]), null);
    }

    public static Said Unknown(string name, IEnumerable<string> known) => Nearness.Of(name, known) is { } near
        ? new Said($"没有叫“{name}”的；是“{near}”吗？", $"Nothing is called '{name}'; is it '{near}'?")
        : new Said($"没有叫“{name}”的。", $"Nothing is called '{name}'.");

    private static (Place? Place, int At) Start(Places places, ImmutableArray<string> names) =>
        places.Named(names[0]) is { } named ? (named, 1)
        : names.Length > 1 && places.OfPerson(names[0], names[1]) is { } duty ? (duty, 2)
        : (null, 0);

    private static (Place? Next, int Used, Said? Wrong) Step(Places places, Place place, ImmutableArray<string> names)
    {
        var name = names[0];
        var type = places.TypeAt(place);
        if (type.Steps.Has(name))
        {
            return (null, 0, null);
        }

        if (type.Rows.Has(name))
        {
            return IntoRow(places, place, names);
        }

        return places.Linked(place, name) is { } linked ? (linked, 1, null) : (null, 0, null);
    }

    private static (Place? Next, int Used, Said? Wrong) IntoRow(Places places, Place place, ImmutableArray<string> names)
    {
        var kind = names[0];
        if (names is [_, "add" or "all", ..] or [_])
        {
            return (null, 0, null);
        }

        if (places.Row(place, kind, names[1]) is { } row)
        {
            return (row, 2, null);
        }

        return places.Rows(place, kind) is [var only] ? (only, 1, null) : (null, 0, Ambiguous(places, place, kind));
    }

    private static Said Ambiguous(Places places, Place place, string kind) => places.Rows(place, kind).Count is var count and > 0
        ? new Said($"“{kind}”有 {count} 行，请写明哪一行。", $"There are {count} rows of '{kind}': say which.")
        : new Said($"“{kind}”一行也没有。", $"There is no row of '{kind}'.");
}
