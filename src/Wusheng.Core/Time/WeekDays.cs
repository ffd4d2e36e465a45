namespace Wusheng.Core.Time;

/// <summary>The names by which packs call the days of the week: <c>mon</c>, <c>mon-fri</c>, <c>sat-sun</c>.</summary>
public static class WeekDays
{
    private static readonly ImmutableArray<string> Names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    private static readonly ImmutableArray<string> ChineseNames = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>Monday first: a calendar's "first working weekday" is found in this order.</summary>
    public static ImmutableArray<DayOfWeek> FromMonday { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Reads one day or a range of days; a range may run over the end of the week (<c>fri-mon</c>).</summary>
    public static bool TryParse(string text, out ImmutableArray<DayOfWeek> days)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = text.Split('-');
        var (first, last) = (Names.IndexOf(ends[0]), Names.IndexOf(ends[^1]));
        days = ends.Length > 2 || first < 0 || last < 0
            ? []
            : [.. Enumerable.Range(0, ((last - first + 7) % 7) + 1).Select(step => (DayOfWeek)((first + step) % 7))];
        return !days.IsEmpty;
    }

    public static string Name(DayOfWeek day) => Names[(int)day];

    public static string Chinese(DayOfWeek day) => ChineseNames[(int)day];
}
