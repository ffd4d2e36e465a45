namespace Wusheng.Core.Time;

/// <summary>Turns the local time of a zone into instants, in UTC ticks.</summary>
internal sealed class WallClock(TimeZoneInfo zone)
{
    // Offsets reach from -14 to +14 hours; an instant lies within that distance of its local time read as UTC.
    private static readonly long Reach = TimeSpan.FromHours(15).Ticks;

    public TimeZoneInfo Zone => zone;

    public long At(DateOnly date, int minute) => First(date.DayNumber * TimeSpan.TicksPerDay + (minute * TimeSpan.TicksPerMinute));

    /// <summary>
    /// The first instant at which the clock on the wall shows this local time or a later one: a skipped time is the
    /// moment the clocks land, a doubled one its first. Later local times are therefore never earlier instants.
    /// </summary>
    public long First(long local)
    {
        var (low, high) = (Math.Max(0, local - Reach), Math.Min(DateTime.MaxValue.Ticks, local + Reach));
        var (before, after) = (Offset(low), Offset(high));
        var usual = local - before;
        if (before == after)
        {
            return Math.Max(0, usual);
        }

        var change = ChangeBetween(low, high, before);
        return usual < change ? usual : Math.Max(change, local - after);
    }

    private long ChangeBetween(long low, long high, long before)
    {
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Offset(middle) == before ? (middle, high) : (low, middle);
        }

        return high;
    }

    private long Offset(long utc) => zone.GetUtcOffset(new DateTime(utc, DateTimeKind.Utc)).Ticks;
}
