using Wusheng.Store.Search;

namespace Wusheng.Web.Features.Search;

/// <summary>Finds lives of every kind by words, numbers, names and phones, newest first.</summary>
internal static class SearchApi
{
    internal sealed record Answer(IReadOnlyList<Item> Items);

    internal sealed record Item(string Id, string Kind, string Type, string Number, string Title, string State, string Site, DateTimeOffset OpenedAt, bool Ended);

    public static void MapSearch(this RouteGroupBuilder api) =>
        api.MapGet("/search", GetAsync).WithTags("Search").WithSummary("Cases, contacts and commitments that hold every word, newest first").Produces<Answer>();

    private static async Task<IResult> GetAsync(string? q, string? limit, Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(q))
        {
            return Faults.Query("q", "没有填要找的字。", "says nothing to look for.").ToProblem();
        }

        if (Paging.Count(limit) is not { } count)
        {
            return Paging.Of(null, limit).Fault!.ToProblem();
        }

        var (_, viewer) = sight.ViewerOf(caller);
        var rows = await db.FindAsync(q, lives => lives.SeenBy(viewer), count, cancel);
        return TypedResults.Ok(new Answer([.. rows.Select(row => new Item(
            row.Id, ((Core.Packs.LifeKind)row.Kind).ToString().ToLowerInvariant(), row.Type, row.Number, row.Title, row.State, row.Site, row.OpenedAt, row.Ended))]));
    }
}
