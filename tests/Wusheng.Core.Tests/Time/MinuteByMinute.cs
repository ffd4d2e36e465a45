using Wusheng.Core.Time;

namespace Wusheng.Core.Tests.Time;

/// <summary>
/// The specification of a calendar: walk the minutes and look at a clock on the wall that never goes back. Slow and
/// obvious; the calendar has to agree with it.
/// </summary>
internal sealed class MinuteByMinute(TimeZoneInfo zone, WeekPattern week, IReadOnlyList<DayException> exceptions)
{
    public IEnumerable<(DateTimeOffset At, DateTime Wall, bool IsOpen)> From(DateTimeOffset start)
    {
        var wall = DateTime.MinValue;
        for (var at = start.ToUniversalTime().AddDays(-2); at.Year < 2190; at = at.AddMinutes(1))
        {
            var shown = at.UtcDateTime + zone.GetUtcOffset(at);
            wall = shown > wall ? shown : wall;
            if (at >= start)
            {
                yield return (at, wall, IsOpen(wall));
            }
        }
    }

    public int Elapsed(DateTimeOffset start, DateTimeOffset end) => From(start).TakeWhile(minute => minute.At < end).Count(minute => minute.IsOpen);

    /// <summary>The end of the open minute with this number; null when it is not among the first <paramref name="most"/> minutes.</summary>
    public DateTimeOffset? Add(DateTimeOffset start, int working, int most) =>
        From(start).Take(most).Where(minute => minute.IsOpen).Skip(working - 1).Select(minute => (DateTimeOffset?)minute.At.AddMinutes(1)).FirstOrDefault();

    public DateTimeOffset? AddWorkingDays(DateTimeOffset start, int days, int most)
    {
        var first = DateOnly.FromDateTime(From(start).First().Wall);
        return From(start).Take(most)
            .Where(minute => minute.IsOpen && DateOnly.FromDateTime(minute.Wall) != first)
            .GroupBy(minute => DateOnly.FromDateTime(minute.Wall))
            .Skip(days - 1)
            .Select(day => (DateTimeOffset?)day.Last().At.AddMinutes(1))
            .FirstOrDefault();
    }

    private bool IsOpen(DateTime wall)
    {
        var minute = (wall.Hour * 60) + wall.Minute;
        return HoursOf(DateOnly.FromDateTime(wall)).Any(period => period.StartMinute <= minute && minute < period.EndMinute);
    }

    private ImmutableArray<Period> HoursOf(DateOnly date) => exceptions.LastOrDefault(day => day.Date == date) switch
    {
        null => week[date.DayOfWeek],
        { Works: false } => [],
        { Hours: { } hours } => hours,
        { ReplacesWeekdayOf: { } replaced } when week[replaced.DayOfWeek].Any() => week[replaced.DayOfWeek],
        _ => WeekDays.FromMonday.Select(day => week[day]).FirstOrDefault(hours => hours.Any(), []),
    };
}
