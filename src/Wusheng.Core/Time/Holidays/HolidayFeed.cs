using System.Globalization;

namespace Wusheng.Core.Time.Holidays;

/// <summary>One day of a list of holidays: off, or worked although the week says otherwise.</summary>
public sealed record Holiday(DateOnly On, bool IsOff, string Name);

/// <summary>A line or entry of a list that is not taken over, with the reason in both languages.</summary>
/// <param name="Line">Where it stands, from 1.</param>
public sealed record SkippedDay(int Line, string Text, string Zh, string En);

/// <summary>What a list of holidays holds: the days to take over and those that are not, each with its reason. Nothing is taken over silently.</summary>
public sealed record HolidayList(ImmutableArray<Holiday> Days, ImmutableArray<SkippedDay> Skipped);

/// <summary>
/// Reads a list of holidays as people have them: CSV (<c>date,off|work,name</c>), iCalendar (all-day events) or JSON (a list, or an object with
/// <c>days</c>, of <c>{ date, isOffDay, name }</c>). Days nobody observes are told, not added.
/// </summary>
public static class HolidayFeed
{
    private const int LongestSpan = 31;

    /// <exception cref="FormatException">The text is none of the three forms; the message says so for people.</exception>
    public static HolidayList Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        var entries = start.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) ? CalendarText.Entries(start)
            : start.StartsWith('[') || start.StartsWith('{') ? HolidayJson.Entries(start)
            : HolidayTable.Entries(start);
        return Sorted(entries);
    }

    private static HolidayList Sorted(IEnumerable<HolidayEntry> entries)
    {
        var days = new SortedDictionary<DateOnly, Holiday>();
        var skipped = ImmutableArray.CreateBuilder<SkippedDay>();
        foreach (var entry in entries)
        {
            if (entry.Why is var (zh, en))
            {
                skipped.Add(new SkippedDay(entry.Line, entry.Text, zh, en));
            }
            else if (entry.To < entry.From || entry.To.DayNumber - entry.From.DayNumber >= LongestSpan)
            {
                skipped.Add(new SkippedDay(entry.Line, entry.Text, $"起止不对，或长于 {LongestSpan} 天", $"The span is backwards or longer than {LongestSpan} days"));
            }
            else
            {
                Add(days, skipped, entry);
            }
        }

        return new HolidayList([.. days.Values], skipped.ToImmutable());
    }

    private static void Add(SortedDictionary<DateOnly, Holiday> days, ImmutableArray<SkippedDay>.Builder skipped, HolidayEntry entry)
    {
        for (var day = entry.From; day <= entry.To; day = day.AddDays(1))
        {
            if (!days.TryAdd(day, new Holiday(day, entry.IsOff, entry.Name)))
            {
                var on = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                skipped.Add(new SkippedDay(entry.Line, entry.Text, $"{on} 已经有了：{days[day].Name}", $"{on} is there already: {days[day].Name}"));
            }
        }
    }
}

/// <summary>An entry as read: a span of days, or the reason why it is none.</summary>
internal sealed record HolidayEntry(int Line, string Text, DateOnly From, DateOnly To, bool IsOff, string Name)
{
    internal (string Zh, string En)? Why { get; init; }

    internal static HolidayEntry No(int line, string text, string zh, string en) => new(line, text, default, default, true, "") { Why = (zh, en) };

    internal static DateOnly? Day(string text) => DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "yyyyMMdd", "yyyy/M/d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
