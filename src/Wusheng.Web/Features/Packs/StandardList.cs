namespace Wusheng.Web.Features.Packs;

/// <summary>The standards in force where the caller works.</summary>
internal static class StandardList
{
    internal sealed record Answer(IReadOnlyList<Item> Items);

    internal sealed record Item(string Id, string Version, string Hash, string Title, IReadOnlyList<string> Sites);

    internal sealed record Detail(
        string Id, string Version, string Hash, string Title, IReadOnlyList<string> Extends, IReadOnlyList<Kind> Cases, IReadOnlyList<Kind> Contacts, int Clauses);

    internal sealed record Kind(string Id, string Title, IReadOnlyList<State> States, IReadOnlyList<string> Steps, IReadOnlyList<string> Asks);

    internal sealed record Versions(IReadOnlyList<PackVersionLine> Items);

    public static IResult Get(Caller caller, CallerSight sight) => TypedResults.Ok(new Answer(sight.Ask((world, house) =>
        (from site in house.Sites.Keys
         where CallerSight.Reaches(house, site, caller)
         from version in house.InForce(site)
         group site by version into here
         let pack = world.Pack(here.Key)
         where pack is not null
         select new Item(here.Key.Id, here.Key.Semantic, here.Key.Hash, pack.Title, [.. here.Order(StringComparer.Ordinal)])).ToList())));

    public static IResult GetOne(string id, Caller caller, CallerSight sight) =>
        sight.PackInForce(id, caller) is { } pack ? TypedResults.Ok(Of(pack)) : NoPack.ToProblem();

    public static async Task<IResult> VersionsAsync(string id, Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        var lines = await db.PackVersionsAsync(cancel);
        return TypedResults.Ok(new Versions(sight.Ask((_, house) => lines.Where(line => line.PackId == id && CallerSight.Near(house, line.Site, caller)).ToList())));
    }

    public static Core.Lives.Refusal NoPack { get; } = Faults.Unknown("pack", "套规范");

    private static Detail Of(Pack pack) => new(
        pack.Version.Id, pack.Version.Semantic, pack.Version.Hash, pack.Title, [.. pack.Extends], [.. pack.Cases.Select(Of)], [.. pack.Contacts.Select(Of)], pack.Clauses.Count);

    private static Kind Of(LifeType type) => new(type.Id, type.Title, [.. type.States], [.. type.Steps.Ids], [.. type.Opening.Asks]);
}
