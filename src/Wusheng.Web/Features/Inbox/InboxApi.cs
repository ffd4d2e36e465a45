namespace Wusheng.Web.Features.Inbox;

/// <summary>Notices to the caller.</summary>
internal static class InboxApi
{
    private const int LongestId = 64;

    /// <param name="Next">To be sent as <c>before</c>; null on the last page.</param>
    internal sealed record Answer(int Unread, IReadOnlyList<Item> Items, string? Next);

    internal sealed record Item(
        string Id, string Life, string Site, DateTimeOffset At, string Text, string? Say, string? Clause, DateTimeOffset? ReadAt, DateTimeOffset? AcknowledgedAt);

    public static void MapInbox(this RouteGroupBuilder api)
    {
        var inbox = api.MapGroup("/inbox").WithTags("Inbox");
        inbox.MapGet("/", GetAsync).WithSummary("My notices, newest first").Produces<Answer>();
        inbox.MapPost("/{id}/ack", AcknowledgeAsync).WithSummary("I have taken note").Produces(StatusCodes.Status204NoContent);
        inbox.MapPost("/read", ReadAsync).WithSummary("I have seen them all").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> GetAsync(string? before, string? limit, HttpContext http, Caller caller, WushengDb db, CancellationToken cancel)
    {
        if (Paging.Count(limit) is not { } count)
        {
            return Paging.Of(null, limit).Fault!.ToProblem();
        }

        if (before?.Length > LongestId)
        {
            return Faults.Query("before", "不是上一页给出的 next。", "is not the 'next' of a page before.").ToProblem();
        }

        var rows = await db.InboxAsync(caller.Person, before, count, cancel);
        var items = rows.Select(row => new Item(row.Id, row.Life, row.Site, row.At, row.Text, row.Say, row.Clause, row.ReadAt, row.AcknowledgedAt)).ToList();
        return TypedResults.Ok(new Answer(await db.UnreadAsync(caller.Person, cancel), items, items.Count == count ? items[^1].Id : null));
    }

    private static async Task<IResult> AcknowledgeAsync(string id, Caller caller, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        await lives.AcknowledgeAsync(caller.Person, id, clock.GetUtcNow(), cancel);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ReadAsync(Caller caller, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        await lives.ReadAllAsync(caller.Person, clock.GetUtcNow(), cancel);
        return TypedResults.NoContent();
    }
}
