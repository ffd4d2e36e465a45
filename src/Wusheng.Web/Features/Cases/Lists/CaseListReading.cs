namespace Wusheng.Web.Features.Cases;

/// <summary>Reads a page of the list: one query for the cases, one for how many, one for their clocks, whatever the page shows.</summary>
internal sealed class CaseListReading(CallerSight sight, WushengDb db, TimeProvider clock)
{
    /// <summary>Counting stops here: beyond it a list says "999+".</summary>
    public const int Countable = 1000;

    private const int PerPage = 50;

    /// <param name="columns">The columns the person had last, unless the address names some.</param>
    public async Task<ListSheet> ReadAsync(ListAsk ask, string? columns, Caller caller, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (house, viewer) = sight.ViewerOf(caller);
        var choices = sight.Ask((world, _) => ListChoosing.Of(world, house, caller, ask));
        var zone = ZoneOf(house, choices, ask);
        var filter = ask.Filter(caller.Person, zone, now);
        var page = await db.CasesAsync(house, viewer, filter, ask.Cursor, PerPage, cancel);
        var count = page is { Next: null, Before: null } ? page.Items.Count : await db.CountAsync(house, viewer, filter, Countable, cancel);
        return new ListSheet(
            await LinesAsync(page.Items, now, cancel), Address(ask, page.Next), Address(ask, page.Before), count, choices,
            ListColumns.Of(ask.Cols ?? columns, choices.Sites.Count > 1), house, zone, now);
    }

    /// <summary>Rows with their words and the clock due next.</summary>
    public async Task<IReadOnlyList<ListLine>> LinesAsync(IReadOnlyList<LifeRow> rows, DateTimeOffset now, CancellationToken cancel)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var clocks = (await db.Clocks.AsNoTracking().Where(row => ids.Contains(row.Life)).ToListAsync(cancel)).ToLookup(row => row.Life);
        return sight.Ask((world, house) => rows.Select(row => Line(world, house, row, clocks[row.Id], now)).ToList());
    }

    /// <summary>How many each of these lists holds, for a person.</summary>
    public async Task<IReadOnlyList<int>> CountsAsync(IEnumerable<ListAsk> asks, Caller caller, CancellationToken cancel)
    {
        var (house, viewer) = sight.ViewerOf(caller);
        var zone = ZoneOf(house, sight.Ask((world, _) => ListChoosing.Of(world, house, caller, new ListAsk())), new ListAsk());
        var counts = new List<int>();
        foreach (var ask in asks)
        {
            counts.Add(await db.CountAsync(house, viewer, ask.Filter(caller.Person, zone, clock.GetUtcNow()), Countable, cancel));
        }

        return counts;
    }

    private static ListLine Line(IWorld world, HouseBook house, LifeRow row, IEnumerable<ClockRow> clocks, DateTimeOffset now)
    {
        var words = PackWords.Of(world.Pack(new PackVersion(row.PackId, row.PackSemantic, row.PackHash)), row.Type);
        var next = clocks.OrderBy(each => each.DueAt ?? DateTimeOffset.MaxValue).FirstOrDefault();
        return new ListLine(row, words, next is null ? null : RowClock.Of(world, house, next, row, words, now));
    }

    private static TimeZoneInfo ZoneOf(HouseBook house, ListChoices choices, ListAsk ask) =>
        (house.Sites.GetValueOrDefault(ask.Site ?? "") ?? choices.Sites.Select(site => house.Sites[site.Value]).FirstOrDefault())?.Zone ?? TimeZoneInfo.Utc;

    private static string? Address(ListAsk ask, Cursor? at) => at is { } place ? (ask with { At = place.ToString() }).Href : null;
}
