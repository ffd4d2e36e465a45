namespace Wusheng.Core.Time;

/// <summary>
/// When a site works, and the arithmetic of working time. Immutable and safe for threads; after a year has been asked
/// for once, nothing here allocates except <see cref="Between"/>. All instants returned are in UTC. A calendar knows the
/// local years 1900 to 2199 and is closed outside them, so every question ends.
/// </summary>
public sealed class BusinessCalendar
{
    private readonly WorkingTime _time;
    private readonly WorkingDays _days;
    private readonly CalendarDays _stretches;

    private BusinessCalendar(string id, string version, TimeZoneInfo zone, bool isAlways, DayPlans plans)
    {
        (Id, Version, Zone, IsAlways) = (id, version, zone, isAlways);
        var wall = new WallClock(zone);
        var years = new OpeningYears(plans, wall);
        (_time, _days, _stretches) = (new WorkingTime(years), new WorkingDays(years), new CalendarDays(plans, wall));
    }

    /// <summary>The due time of a limit the calendar's opening hours never reach: later than every other moment.</summary>
    public static DateTimeOffset Never => DateTimeOffset.MaxValue;

    /// <summary>What <see cref="Subtract"/> says when there never was so much working time: earlier than every other moment.</summary>
    public static DateTimeOffset LongAgo => DateTimeOffset.MinValue;

    public string Id { get; }

    public string Version { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>True for the calendar of <see cref="Always"/> only: every minute counts, also those of a doubled or skipped hour.</summary>
    public bool IsAlways { get; }

    public static BusinessCalendar Always(TimeZoneInfo zone) => new("always", "1", zone, true, new DayPlans(WeekPattern.RoundTheClock, []));

    /// <summary>Of several exceptions on one date the last wins, so that a site's own list can follow the public one.</summary>
    public static BusinessCalendar Create(string id, string version, TimeZoneInfo zone, WeekPattern week, IEnumerable<DayException> exceptions) =>
        new(id, version, zone, false, new DayPlans(week, exceptions));

    /// <summary>
    /// The first moment by which <paramref name="working"/> time has passed; counting begins with the next opening when
    /// <paramref name="from"/> is outside hours. Zero is <paramref name="from"/> itself, a negative time is
    /// <see cref="Subtract"/>, and <see cref="Never"/> is the answer when the calendar is not open so long any more.
    /// </summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan working)
    {
        if (working <= TimeSpan.Zero)
        {
            return working == TimeSpan.Zero ? from.ToUniversalTime() : Subtract(from, working == TimeSpan.MinValue ? TimeSpan.MaxValue : -working);
        }

        if (IsAlways)
        {
            return working < Never - from ? from.ToUniversalTime() + working : Never;
        }

        return _time.After(from.UtcTicks, working.Ticks) is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : Never;
    }

    /// <summary>
    /// The end of the last period of the n-th working day after the day of <paramref name="from"/>, which does not count.
    /// Minus n is the end of the n-th working day before it, where midnight belongs to the day it ends; zero is
    /// <paramref name="from"/> itself.
    /// </summary>
    public DateTimeOffset AddWorkingDays(DateTimeOffset from, int days)
    {
        if (days == 0)
        {
            return from.ToUniversalTime();
        }

        var day = days > 0 ? from.UtcTicks : from.UtcTicks - 1;
        return _days.Knows(day) && _days.EndOf(day, days) is { } ticks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : days > 0 ? Never : LongAgo;
    }

    /// <summary>
    /// The last moment from which <paramref name="working"/> time remains until <paramref name="due"/>: always a moment at
    /// which the calendar is open, never in the night before. <see cref="LongAgo"/> when there never was so much.
    /// </summary>
    public DateTimeOffset Subtract(DateTimeOffset due, TimeSpan working)
    {
        if (working <= TimeSpan.Zero)
        {
            return working == TimeSpan.Zero ? due.ToUniversalTime() : Add(due, working == TimeSpan.MinValue ? TimeSpan.MaxValue : -working);
        }

        if (IsAlways)
        {
            return working < due - LongAgo ? due.ToUniversalTime() - working : LongAgo;
        }

        return _time.Before(due.UtcTicks, working.Ticks) is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : LongAgo;
    }

    /// <summary>The working time from <paramref name="a"/> to <paramref name="b"/>; negative when <paramref name="b"/> is earlier.</summary>
    public TimeSpan Elapsed(DateTimeOffset a, DateTimeOffset b)
    {
        if (IsAlways)
        {
            return b - a;
        }

        return a <= b
            ? TimeSpan.FromTicks(_time.Between(a.UtcTicks, b.UtcTicks))
            : -TimeSpan.FromTicks(_time.Between(b.UtcTicks, a.UtcTicks));
    }

    public bool IsOpen(DateTimeOffset at) => IsAlways || _time.IsOpen(at.UtcTicks);

    /// <summary>Whether the date has opening hours; a date the zone skipped altogether has none.</summary>
    public bool IsWorkingDay(DateOnly date) => _days.Contains(date);

    /// <summary>The first moment of the local day after the one of <paramref name="at"/>.</summary>
    public DateTimeOffset EndOfDay(DateTimeOffset at) =>
        _days.Knows(at.UtcTicks) ? new DateTimeOffset(_days.DayEnd(at.UtcTicks), TimeSpan.Zero) : at.ToUniversalTime();

    /// <summary>Counted and skipped stretches that cover the time from <paramref name="a"/> to <paramref name="b"/> without a gap.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="b"/> is before <paramref name="a"/>.</exception>
    public IEnumerable<CalendarStretch> Between(DateTimeOffset a, DateTimeOffset b)
    {
        var wanted = new Interval(a.ToUniversalTime(), b.ToUniversalTime());
        if (IsAlways)
        {
            return wanted.IsEmpty ? [] : [new CalendarStretch(wanted, StretchKind.Counted, null)];
        }

        return _stretches.Between(wanted.Start, wanted.End);
    }
}
