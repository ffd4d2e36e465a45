using Wusheng.Core.Time;

namespace Wusheng.Web.Features.Workbench;

/// <summary>Gives rows their words and their most urgent clock: one question to the database for all of them.</summary>
internal sealed class BenchRows(WushengDb db, CallerSight sight, TimeProvider clock)
{
    public async Task<ImmutableArray<BenchRow>> OfAsync(IReadOnlyCollection<LifeRow> rows, CancellationToken cancel)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var clocks = ids.Count == 0 ? [] : await db.Clocks.AsNoTracking().Where(row => ids.Contains(row.Life)).ToListAsync(cancel);
        var byLife = clocks.ToLookup(row => row.Life);
        return sight.Ask((world, house) => rows.Select(row => Of(world, house, row, byLife[row.Id])).ToImmutableArray());
    }

    private BenchRow Of(IWorld world, HouseBook house, LifeRow row, IEnumerable<ClockRow> clocks)
    {
        var pack = world.Pack(new PackVersion(row.PackId, row.PackSemantic, row.PackHash));
        var words = PackWords.Of(pack, row.Type);
        var urgent = clocks.OrderBy(each => each.DueAt ?? DateTimeOffset.MaxValue).FirstOrDefault();
        var type = urgent is null || words is null ? null : Named(words.Type, urgent.Clock);
        var zone = house.Sites.GetValueOrDefault(row.Site)?.Zone ?? TimeZoneInfo.Utc;
        return new BenchRow(row, urgent is null ? null : Face(urgent, type, Calendars.Of(pack, type?.Calendar, zone)), type is null ? null : words?.Clock(type.Id) is { } known && known != type.Id ? known : type.Title) { Words = words };
    }

    private static ClockType? Named(LifeType type, string clock) =>
        type.Clocks[clock] ?? type.Rows.Select(rows => Named(rows, clock)).FirstOrDefault(found => found is not null);

    private ClockFace Face(ClockRow row, ClockType? type, BusinessCalendar calendar)
    {
        if (row.DueAt is not { } due)
        {
            return ClockFace.Paused("");
        }

        var now = clock.GetUtcNow();
        var warns = type?.At.Where(entry => entry.Offset.IsBefore).Select(entry => entry.Offset.From(calendar, due)).ToList() ?? [];
        return ClockFace.Running(now, due, warns.Count == 0 ? null : warns.Min(), calendar.Elapsed(row.StartedAt, due), Counts(calendar, now, due));
    }

    private static List<CountedSpan>? Counts(BusinessCalendar calendar, DateTimeOffset now, DateTimeOffset due) =>
        calendar.IsAlways || now >= due ? null
        : [.. calendar.Between(now, due).Where(stretch => stretch.Counts).Select(stretch => new CountedSpan(stretch.Interval.Start, stretch.Interval.End))];
}
