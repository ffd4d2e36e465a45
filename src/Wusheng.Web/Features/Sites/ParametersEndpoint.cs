using Wusheng.Store.House;

namespace Wusheng.Web.Features.Sites;

/// <summary>The figures a site works by. New lives take them; running ones keep what they were opened with.</summary>
internal static class ParametersEndpoint
{
    internal sealed record Answer(IReadOnlyList<Item> Items);

    /// <param name="Is">What the standard says.</param>
    /// <param name="Own">What the site, or one above it, has set; null when nothing.</param>
    /// <param name="MaySet">Whether a site may set it at all.</param>
    internal sealed record Item(string Id, string Title, object? Is, string? Unit, bool MaySet, object? AtMost, object? AtLeast, object? Own, string? Clause);

    internal sealed record Request(ImmutableDictionary<string, Given> With);

    public static IResult Get(string id, Caller caller, CallerSight sight) =>
        sight.Reaches(id, caller) ? TypedResults.Ok(Of(id, sight)) : CallerSight.NoSite(id).ToProblem();

    public static async Task<IResult> PutAsync(string id, Body<Request> body, Caller caller, CallerSight sight, HouseStore house, WushengDb db, CancellationToken cancel)
    {
        if (!sight.Ask((_, book) => Administrators.Of(book, caller.Person).Contains(id)))
        {
            return CallerSight.NoSite(id).ToProblem();
        }

        var read = sight.Ask((world, book) => Read(Parameters(world, book, id), body.Value.With));
        if (read.Where(each => each.Why is not null).Select(each => each.Why!).ToList() is { Count: > 0 } faults)
        {
            return faults.ToProblem();
        }

        var row = await db.Sites.AsNoTracking().FirstAsync(each => each.Id == id, cancel);
        var set = read.Aggregate(StoredValues.Read(row.Parameters), (values, each) => values.SetItem(each.Name, each.Value!));
        await house.SaveAsync(row with { Parameters = StoredValues.Write(set) }, cancel);
        return TypedResults.Ok(Of(id, sight));
    }

    private static List<(string Name, Value? Value, Refusal? Why)> Read(IReadOnlyList<Parameter> known, ImmutableDictionary<string, Given> with) =>
    [
        .. from given in with
           orderby given.Key
           let parameter = known.FirstOrDefault(each => each.Id == given.Key)
           let read = parameter is null || given.Value is not Given.Text text
               ? (null, Faults.Field(given.Key, "不是现用规范的参数。", "is no figure of the standards in force."))
               : SiteSetting.Read(parameter, text.Content)
           select (given.Key, read.Value, read.Why),
    ];

    private static Answer Of(string id, CallerSight sight) => new(sight.Ask((world, house) => Parameters(world, house, id).Select(parameter => new Item(
        parameter.Id, parameter.Title, ValueShown.Of(parameter.Is), parameter.Unit, parameter.Bound != ParameterBound.Fixed, ValueShown.Of(parameter.Bound.AtMost),
        ValueShown.Of(parameter.Bound.AtLeast), ValueShown.Of(Own(house, id, parameter.Id)), parameter.Clause)).ToList()));

    private static Value? Own(HouseBook house, string site, string parameter) =>
        house.Upward(site).Select(above => house.Sites.GetValueOrDefault(above)?.Parameters.GetValueOrDefault(parameter)).FirstOrDefault(value => value is not null);

    private static List<Parameter> Parameters(IWorld world, HouseBook house, string site) =>
        [.. house.InForce(site).Select(world.Pack).OfType<Pack>().SelectMany(pack => pack.Parameters).DistinctBy(parameter => parameter.Id)];
}
