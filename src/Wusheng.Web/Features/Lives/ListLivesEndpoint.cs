namespace Wusheng.Web.Features.Lives;

/// <summary>Lives by time left, most urgent first, as far as the caller sees.</summary>
internal static class ListLivesEndpoint
{
    /// <summary>Everything is optional; what is given narrows.</summary>
    /// <param name="Site">This site and below.</param>
    /// <param name="Person">Staff id of the owner.</param>
    /// <param name="Overdue"><c>true</c> or <c>false</c>.</param>
    /// <param name="Ended"><c>true</c> for the ended ones.</param>
    /// <param name="Q">Words to be found; then the newest come first, on one page.</param>
    /// <param name="After">Where the page before ended: its <c>next</c>.</param>
    /// <param name="Limit">1 to 200; 50 when left out.</param>
    internal sealed record Query(
        string? Type, string? State, string? Site, string? Person, string? Overdue, string? Ended, string? Q, string? After, string? Limit);

    /// <param name="Next">To be sent as <c>after</c>; null on the last page.</param>
    internal sealed record Answer(IReadOnlyList<Row> Items, string? Next);

    internal sealed record Row(
        string Id, string Type, string Number, string Title, string State, string Site, string Channel, DateTimeOffset OpenedAt, string? First, string? Owner,
        string? CustomerName, string? CustomerPhone, DateTimeOffset? NextDue, bool Overdue, bool Held, bool Ended, int Version)
    {
        public static Row Of(LifeRow row, Caller caller) => new(
            row.Id, row.Type, row.Number, row.Title, row.State, row.Site, row.Channel, row.OpenedAt, row.First, row.Owner, row.CustomerName,
            row.CustomerPhone is { } phone && PersonalNumbers.Hides(caller) ? ValueWords.Masked(phone) : row.CustomerPhone,
            row.NextDue == LifeRow.NeverDue ? null : row.NextDue, row.Overdue, row.Held, row.Ended, row.Version);
    }

    public static Func<Query, HttpContext, Caller, CallerSight, WushengDb, CancellationToken, Task<IResult>> Of(LifeKind kind) =>
        ([AsParameters] query, http, caller, sight, db, cancel) => GetAsync(kind, query, http, caller, sight, db, cancel);

    private static async Task<IResult> GetAsync(
        LifeKind kind, Query query, HttpContext http, Caller caller, CallerSight sight, WushengDb db, CancellationToken cancel)
    {
        var paging = Paging.Of(query.After, query.Limit);
        var overdue = Flag.Of("overdue", query.Overdue);
        var ended = Flag.Of("ended", query.Ended);
        var faults = new[] { paging.Fault, overdue.Fault, ended.Fault }.OfType<Refusal>().ToList();
        if (faults.Count > 0)
        {
            return faults.ToProblem();
        }

        if (query.Site is { } site && !sight.Reaches(site, caller))
        {
            return CallerSight.NoSite(site).ToProblem();
        }

        var filter = new CaseFilter
        {
            Kind = kind,
            Type = query.Type,
            State = query.State,
            Site = query.Site,
            Owner = query.Person,
            Overdue = overdue.Value,
            Ended = ended.Value == true,
            Text = query.Q,
        };
        var (house, viewer) = sight.ViewerOf(caller);
        var page = await db.CasesAsync(house, viewer, filter, paging.After, paging.Limit, cancel);
        Paging.Tell(http, page.Next?.ToString());
        return TypedResults.Ok(new Answer([.. page.Items.Select(row => Row.Of(row, caller))], page.Next?.ToString()));
    }
}
