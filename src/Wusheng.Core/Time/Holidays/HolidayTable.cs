namespace Wusheng.Core.Time.Holidays;

/// <summary><c>2026-10-01,off,国庆节</c>, one day or <c>2026-10-01..2026-10-08</c> a line; a heading is passed over.</summary>
internal static class HolidayTable
{
    private static readonly string[] Off = ["off", "holiday", "rest", "休", "放假", "休息", "true", "1", ""];
    private static readonly string[] Work = ["work", "workday", "班", "上班", "调休", "补班", "false", "0"];

    internal static IEnumerable<HolidayEntry> Entries(string text)
    {
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (line.Length > 0 && !line.StartsWith('#') && Entry(at + 1, line) is { } entry)
            {
                yield return entry;
            }
        }
    }

    private static HolidayEntry? Entry(int number, string line)
    {
        var cells = line.Split([',', ';', '\t', '，']).Select(cell => cell.Trim().Trim('"')).ToArray();
        var ends = cells[0].Split("..");
        if (HolidayEntry.Day(ends[0]) is not { } from || HolidayEntry.Day(ends[^1]) is not { } to)
        {
            return number == 1 ? null : HolidayEntry.No(number, line, "第一格应是日期，如 2026-10-01", "The first cell should be a date such as 2026-10-01");
        }

        var kind = cells.ElementAtOrDefault(1)?.ToLowerInvariant() ?? "";
        return Off.Contains(kind) || Work.Contains(kind)
            ? new HolidayEntry(number, line, from, to, Off.Contains(kind), cells.ElementAtOrDefault(2) ?? "")
            : HolidayEntry.No(number, line, $"“{cells[1]}”应是 off（放假）或 work（上班）", $"'{cells[1]}' should be off or work");
    }
}
