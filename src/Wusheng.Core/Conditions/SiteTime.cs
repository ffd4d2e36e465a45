using Wusheng.Core.Time;

namespace Wusheng.Core.Conditions;

/// <summary>Between moments and the dates and hours of a site. A skipped hour begins when the clocks land, a doubled one is its first.</summary>
internal static class SiteTime
{
    public static DateTimeOffset MomentOf(DateOnly day, TimeOnly hour, TimeZoneInfo zone) =>
        new(Math.Min(new WallClock(zone).First(day.ToDateTime(hour).Ticks), DateTime.MaxValue.Ticks), TimeSpan.Zero);

    public static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    public static TimeOnly HourOf(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>The first such weekday and hour at or after a moment.</summary>
    public static DateTimeOffset? NextWeekTime(DayOfWeek on, TimeOnly at, DateTimeOffset from, TimeZoneInfo zone)
    {
        var first = DayOf(from, zone);
        var ahead = ((int)on - (int)first.DayOfWeek + 7) % 7;
        if (first.DayNumber > DateOnly.MaxValue.DayNumber - 14)
        {
            return null;
        }

        var moment = MomentOf(first.AddDays(ahead), at, zone);
        return moment < from ? MomentOf(first.AddDays(ahead + 7), at, zone) : moment;
    }
}
