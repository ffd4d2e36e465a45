using System.Globalization;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>The lives and rows a scenario has named, and the ways that lead from one to another.</summary>
internal sealed class Places(MemoryWorld world)
{
    private readonly Dictionary<string, Place> named = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => named.Keys.Concat(world.People.Select(person => person.Id));

    public void Name(string alias, Place place) => named[alias] = place;

    public Place? Named(string alias) => named.GetValueOrDefault(alias);

    /// <summary>The newest life of a type that a person opened, owns or sits in (<c>an.weeklyReport</c>).</summary>
    public Place? OfPerson(string person, string type) =>
        world.LivesNewestFirst.FirstOrDefault(life => life.Type == type && Touches(life, person)) is { } life ? new Place(life.Id, 0) : null;

    public Life LifeAt(Place place) => world.Find(place.Life)!;

    public LifeType TypeAt(Place place)
    {
        var life = LifeAt(place);
        return Lives.Grammar.Row(Lives.Grammar.Type(world.Pack(life.Pack), life.Type)!, life, place.Row);
    }

    public IReadOnlyList<Place> Rows(Place at, string kind) =>
        [.. LifeAt(at).RowsOf(kind, at.Row).OrderBy(row => row.Ordinal).Select(row => new Place(at.Life, row.Number))];

    /// <summary>The row of a kind by its alias, its number or a text that only one of them has.</summary>
    public Place? Row(Place at, string kind, string address)
    {
        var rows = Rows(at, kind);
        if (Named(address) is { } alias && rows.Contains(alias))
        {
            return alias;
        }

        return int.TryParse(address, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? rows.FirstOrDefault(row => LifeAt(row).Parts[row.Row].Ordinal == number)
            : rows.Where(row => Says(row, address)).ToList() is [var only] ? only : null;
    }

    /// <summary>The newest life behind a link, the life that opened this one, or the life a field names.</summary>
    public Place? Linked(Place at, string link)
    {
        var life = LifeAt(at);
        var found = link == "origin" ? life.Origin
            : life.Links.TryGetValue(link, out var links) ? links[^1].Life
            : life.Parts[at.Row].Fields.GetValueOrDefault(link)?.Value is Value.Life field ? new LifeId(field.Id)
            : null;
        return found is { } id && world.Find(id) is not null ? new Place(id, 0) : null;
    }

    public IReadOnlyList<Place> AllLinked(Place at, string link) =>
        [.. LifeAt(at).Links.GetValueOrDefault(link, []).Where(to => world.Find(to.Life) is not null).Select(to => new Place(to.Life, 0))];

    private bool Says(Place row, string text) =>
        LifeAt(row).Parts[row.Row].Fields.Values.Any(field => field.Value is Value.Text said && said.Content == text);

    private static bool Touches(Life life, string person) =>
        life.First == person || life.Owner == person || life.Whole.Seats.Values.Any(seat => seat.Person == person);
}
