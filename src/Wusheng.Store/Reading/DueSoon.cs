using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>One running clock with the life it runs in.</summary>
public sealed record ClockDue(ClockRow Clock, LifeRow Life);

/// <summary>Running clocks that fall due before a moment, soonest first; those past due among them.</summary>
public static class DueSoon
{
    public static Task<List<ClockDue>> DueBeforeAsync(this WushengDb db, Viewer viewer, DateTimeOffset moment, int count, CancellationToken cancel = default) =>
        (from row in db.Lives.AsNoTracking().OpenOfAnyKind().Where(row => row.NextDue <= moment).SeenBy(viewer)
         join clock in db.Clocks.AsNoTracking() on row.Id equals clock.Life
         where clock.DueAt != null && clock.DueAt <= moment
         orderby clock.DueAt, row.Id
         select new ClockDue(clock, row)).Take(Math.Clamp(count, 1, 500)).ToListAsync(cancel);
}
