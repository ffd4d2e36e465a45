using System.Globalization;
using Wusheng.Core.Time;

namespace Wusheng.Core.Tests.Time;

/// <summary>Calendars and moments for the tests of this room. 2026-03-02 is a Monday.</summary>
internal static class Some
{
    public static TimeZoneInfo China { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static TimeZoneInfo NewYork { get; } = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    public static WeekPattern Week(params (string Days, string[] Hours)[] lines)
    {
        Assert.True(WeekPattern.TryRead(lines.Select(line => (line.Days, line.Hours.AsEnumerable())), out var week, out var problems), string.Join(' ', problems));
        return week;
    }

    public static BusinessCalendar Calendar(TimeZoneInfo zone, WeekPattern week, params DayException[] exceptions) =>
        BusinessCalendar.Create("desk", "1", zone, week, exceptions);

    /// <summary>Monday to Friday, 09:00 to 17:00, in China.</summary>
    public static BusinessCalendar Office(params DayException[] exceptions) => Calendar(China, Week(("mon-fri", ["09:00-17:00"])), exceptions);

    /// <summary>A local moment in China.</summary>
    public static DateTimeOffset At(string local) => In(China, local);

    /// <summary>A local moment in a zone; of a doubled time the first.</summary>
    public static DateTimeOffset In(TimeZoneInfo zone, string local)
    {
        var time = DateTime.ParseExact(local, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, zone.IsAmbiguousTime(time) ? zone.GetAmbiguousTimeOffsets(time).Max() : zone.GetUtcOffset(time));
    }

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Period[] Hours(params string[] texts) =>
        [.. texts.Select(text => Period.TryParse(text, out var period, out var problem) ? period : throw new ArgumentException(problem.English))];

    public static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);
}
