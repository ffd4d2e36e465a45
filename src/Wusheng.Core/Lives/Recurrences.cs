using System.Globalization;
using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>When recurring duties open, and for whom. A duty several times a period opens at the start of each equal part of it.</summary>
public static class Recurrences
{
    private const int PeriodsAhead = 3;

    /// <summary>The first opening at or after a moment; null when the duty's time cannot be read or the calendar ends.</summary>
    public static DateTimeOffset? Next(Recurrence every, DateTimeOffset from, TimeZoneInfo zone)
    {
        var day = SiteTime.DayOf(from, zone);
        if (day.Year >= DateOnly.MaxValue.Year - PeriodsAhead || !Shift.TryRead(every.At, out var shift))
        {
            return null;
        }

        var start = StartOf(every.Period, day);
        for (var ahead = 0; start is not null && ahead < PeriodsAhead; ahead++, start = After(every.Period, start.Value))
        {
            foreach (var at in Openings(every, start.Value, shift, zone).Where(at => at >= from).Order())
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Everything a pack opens by the calendar.</summary>
    public static IEnumerable<LifeType> Duties(Pack pack) => pack.Cases.Concat(pack.Inspections.Select(round => round.Life)).Concat(pack.Courses.Select(course => Grammar.Type(pack, course.Id)!))
        .Where(type => type.Opening.Every is not null);

    /// <summary>One opening for every person of the duty's role, or one for the site.</summary>
    public static ImmutableArray<Open> Acts(IWorld world, string site, LifeType type) =>
        type.Opening.Every is not { } every ? []
        : Roles(world, site, type, every) is { } roles
            ? [.. roles.SelectMany(role => world.Holders(site, role)).Select(person => person.Id).Distinct().Order(StringComparer.Ordinal).Select(person => Act(type, site) with { ForPerson = person })]
        : [Act(type, site)];

    /// <summary>
    /// Whose every person gets one: the role it names; those a course is for; of an inspection of persons everybody but those who inspect.
    /// Null: one for the site.
    /// </summary>
    private static IEnumerable<string>? Roles(IWorld world, string site, LifeType type, Recurrence every) =>
        every.ForEach is { } role ? [role]
        : world.PackFor(site, type.Id) is not { } pack ? null
        : pack.Inspections[type.Id] is { Of: "person" } inspection ? pack.Roles.Ids.Except(inspection.By)
        : pack.Courses[type.Id]?.For;

    /// <summary>The day, week, month, quarter or year in which a moment lies, at a site; null when the word names no period.</summary>
    internal static (DateTimeOffset From, DateTimeOffset To)? PeriodOf(string period, DateTimeOffset at, TimeZoneInfo zone) =>
        StartOf(period, SiteTime.DayOf(at, zone)) is { } start && After(period, start) is { } end
            ? (SiteTime.MomentOf(start, default, zone), SiteTime.MomentOf(end, default, zone))
            : null;

    private static Open Act(LifeType type, string site) => new(type.Id, site, null, Given.Nothing);

    private static IEnumerable<DateTimeOffset> Openings(Recurrence every, DateOnly start, Shift shift, TimeZoneInfo zone)
    {
        var times = Math.Max(1, every.Times);
        var days = After(every.Period, start) is { } end ? end.DayNumber - start.DayNumber : 1;
        for (var part = 0; part < times; part++)
        {
            yield return SiteTime.MomentOf(shift.In(start.AddDays(part * days / times)), shift.Hour, zone);
        }
    }

    private static DateOnly? StartOf(string period, DateOnly day) => period switch
    {
        "day" => day,
        "week" => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        "month" => new DateOnly(day.Year, day.Month, 1),
        "quarter" => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        "year" => new DateOnly(day.Year, 1, 1),
        _ => null,
    };

    private static DateOnly? After(string period, DateOnly start) => period switch
    {
        "day" => start.AddDays(1),
        "week" => start.AddDays(7),
        "month" => start.AddMonths(1),
        "quarter" => start.AddMonths(3),
        "year" => start.AddYears(1),
        _ => null,
    };

    /// <summary>Where in the period: <c>mon 08:00</c>, <c>day 5 09:00</c>, <c>08:00</c> or nothing (its start).</summary>
    private readonly record struct Shift(DayOfWeek? Weekday, int Day, TimeOnly Hour)
    {
        private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

        public static bool TryRead(string? at, out Shift shift)
        {
            var words = (at ?? "00:00").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            shift = new Shift(null, 1, default);
            if (words.Length == 0 || !TimeOnly.TryParseExact(words[^1], "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
            {
                return false;
            }

            var day = 1;
            var weekday = words is [var name, _] ? Array.IndexOf(Weekdays, name) : -1;
            var sound = words is [_] || weekday >= 0 || (words is ["day", var number, _] && int.TryParse(number, out day) && day is > 0 and < 367);
            shift = new Shift(weekday >= 0 ? (DayOfWeek)weekday : null, day, hour);
            return sound;
        }

        public DateOnly In(DateOnly start) => Weekday is { } weekday
            ? start.AddDays(((int)weekday - (int)start.DayOfWeek + 7) % 7)
            : start.AddDays(Day - 1);
    }
}
