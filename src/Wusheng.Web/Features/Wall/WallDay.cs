using System.Collections.Concurrent;

namespace Wusheng.Web.Features.Wall;

/// <summary>The day so far. It is counted over everything of the day, so it is read again only every few seconds, however many look.</summary>
internal sealed class WallDay(CallerSight sight, Database database, TimeProvider clock)
{
    private const int Countable = 1000;
    private const int MostOfADay = 20_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Usable = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<string, Counted> known = new(StringComparer.Ordinal);

    /// <summary>
    /// Shared by all askers, so that no asker's leaving ends it for the others. While a count goes on the one before it, if it is not too
    /// old, answers at once.
    /// </summary>
    public Task<WallToday> ReadAsync(Caller caller, TimeZoneInfo zone, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var counted = known.AddOrUpdate(
            caller.Person,
            _ => new Counted(now, CountAsync(caller, zone, now), null),
            (_, old) => now - old.At < Fresh && !old.Today.IsFaulted ? old : new Counted(now, CountAsync(caller, zone, now), old.Today.IsCompletedSuccessfully ? old : old.Before));
        return counted is { Today.IsCompleted: false, Before: { Today.IsCompletedSuccessfully: true } before } && now - before.At < Usable ? before.Today : counted.Today.WaitAsync(cancel);
    }

    private sealed record Counted(DateTimeOffset At, Task<WallToday> Today, Counted? Before);

    private async Task<WallToday> CountAsync(Caller caller, TimeZoneInfo zone, DateTimeOffset now)
    {
        var (house, viewer) = sight.ViewerOf(caller);
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var midnight = new DateTimeOffset(local.Date, zone.GetUtcOffset(local.Date)).ToUniversalTime();
        await using var db = database.OpenDb();
        Task<int> Count(CaseFilter filter) => db.CountAsync(house, viewer, filter, Countable);
        var opened = await db.Lives.AsNoTracking().Where(row => (row.Kind == (int)LifeKind.Case || row.Kind == (int)LifeKind.Contact) && row.OpenedAt >= midnight).SeenBy(viewer)
            .OrderByDescending(row => row.OpenedAt).Select(row => new Arrival(row.OpenedAt, row.Kind)).Take(MostOfADay).ToListAsync();
        var events = await WallEvents.ReadAsync(db, viewer, midnight, MostOfADay);
        return sight.Ask((world, _) => WallEvents.Told(world, house, events)) with
        {
            Running = await Count(new CaseFilter { DueBefore = Store.Rows.LifeRow.NeverDue }),
            Held = await Count(new CaseFilter { Held = true }),
            Soon = await Count(new CaseFilter { DueFrom = now, DueBefore = now.AddMinutes(30) }),
            VerySoon = await Count(new CaseFilter { DueFrom = now, DueBefore = now.AddMinutes(5) }),
            Overdue = await Count(new CaseFilter { DueBefore = now }),
            Arrivals = HalfHours(opened, midnight, now),
        };
    }

    /// <summary>From the half hour of the first arrival to now; at least eight, so that a bar stays a bar.</summary>
    private static ImmutableArray<HalfHour> HalfHours(List<Arrival> opened, DateTimeOffset midnight, DateTimeOffset now)
    {
        int Slot(DateTimeOffset at) => (int)((at - midnight).TotalMinutes / 30);
        var last = Slot(now);
        var first = Math.Max(0, Math.Min(opened.Count == 0 ? last : opened.Min(each => Slot(each.At)), last - 7));
        var by = opened.ToLookup(each => Slot(each.At));
        return
        [
            .. Enumerable.Range(first, last - first + 1).Select(slot => new HalfHour(
                midnight.AddMinutes(30 * slot), by[slot].Count(each => each.Kind == (int)LifeKind.Contact), by[slot].Count(each => each.Kind == (int)LifeKind.Case))),
        ];
    }

    private sealed record Arrival(DateTimeOffset At, int Kind);
}
