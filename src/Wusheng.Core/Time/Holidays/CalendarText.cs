namespace Wusheng.Core.Time.Holidays;

/// <summary>
/// All-day events of an iCalendar file. An event says by its words whether the day is worked (上班, 补班); what is only remembered
/// (<c>TRANSP:TRANSPARENT</c>, no all-day event, repeating) is passed over and told.
/// </summary>
internal static class CalendarText
{
    internal static IEnumerable<HolidayEntry> Entries(string text)
    {
        Dictionary<string, string>? event_ = null;
        var begun = 0;
        foreach (var (line, number) in Unfolded(text))
        {
            if (line.Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                (event_, begun) = (new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), number);
            }
            else if (line.Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase) && event_ is not null)
            {
                yield return Entry(begun, event_);
                event_ = null;
            }
            else if (event_ is not null && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                event_[line[..colon].Split(';')[0]] = line[(colon + 1)..];
            }
        }
    }

    private static HolidayEntry Entry(int line, Dictionary<string, string> written)
    {
        var name = written.GetValueOrDefault("SUMMARY", "").Replace("\\,", ",", StringComparison.Ordinal);
        if (HolidayEntry.Day(written.GetValueOrDefault("DTSTART", "")) is not { } from)
        {
            return HolidayEntry.No(line, name, "不是全天的日程", "It is no all-day event");
        }

        if (written.ContainsKey("RRULE"))
        {
            return HolidayEntry.No(line, name, "是重复的日程，请逐年列出", "It repeats; list it year by year");
        }

        if (written.GetValueOrDefault("TRANSP") is "TRANSPARENT")
        {
            return HolidayEntry.No(line, name, "标为不占时间，不放假", "It is marked as free: nobody is off");
        }

        // The end of an all-day event is the day after it.
        var to = HolidayEntry.Day(written.GetValueOrDefault("DTEND", ""))?.AddDays(-1) ?? from;
        var isWorked = name.Contains("上班", StringComparison.Ordinal) || name.Contains("补班", StringComparison.Ordinal) || name.Contains("workday", StringComparison.OrdinalIgnoreCase);
        return new HolidayEntry(line, name, from, to < from ? from : to, !isWorked, name);
    }

    private static IEnumerable<(string Line, int Number)> Unfolded(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var (line, number) = (lines[at], at + 1);
            while (at + 1 < lines.Length && lines[at + 1] is [' ' or '\t', ..])
            {
                line += lines[++at][1..];
            }

            yield return (line.Trim(), number);
        }
    }
}
