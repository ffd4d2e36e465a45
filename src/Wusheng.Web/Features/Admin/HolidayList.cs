using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

using Wusheng.Core.Time;
using Wusheng.Packs.Source;
using Wusheng.Web.Features.Packs;

namespace Wusheng.Web.Features.Admin;

/// <summary>A list of holidays as people paste it: a day or a range in each line, then what it is.</summary>
/// <param name="Wrong">Lines that could not be read, with their numbers.</param>
internal sealed partial record HolidayList(ImmutableArray<DayException> Days, ImmutableArray<(int Line, string Text)> Wrong)
{
    private const int LongestRange = 60;
    private static readonly string[] Working = ["上班", "班", "补班", "调休", "work"];
    private static readonly string[] Off = ["放假", "休", "off"];

    public IEnumerable<int> Years => Days.Select(day => day.Date.Year).Distinct().Order();

    /// <summary><c>2027-02-06..2027-02-12 放假 春节</c>, <c>2027-02-20 上班</c>, <c>2027-02-05 09:00-12:00 除夕前</c>; # begins a remark.</summary>
    public static HolidayList Read(string text)
    {
        var (days, wrong) = (ImmutableArray.CreateBuilder<DayException>(), ImmutableArray.CreateBuilder<(int, string)>());
        foreach (var (line, number) in text.ReplaceLineEndings("\n").Split('\n').Select((line, at) => (line.Split('#')[0].Trim(), at + 1)))
        {
            if (line.Length > 0 && DaysIn(line) is { IsEmpty: false } read)
            {
                days.AddRange(read);
            }
            else if (line.Length > 0)
            {
                wrong.Add((number, line));
            }
        }

        return new HolidayList(days.ToImmutable(), wrong.ToImmutable());
    }

    /// <summary>The days of these years take the place of what the calendar knew of them; other years stay.</summary>
    public ImmutableArray<DayException> Onto(CalendarRule rule) =>
        [.. rule.Exceptions.Where(day => !Years.Contains(day.Date.Year)).Concat(Days).OrderBy(day => day.Date)];

    /// <summary>The pack's content with the list in it, under the name its calendars use, and a version number nobody has taken.</summary>
    public PackContent Into(PackContent content, string hash, CalendarRule rule, IReadOnlySet<string> taken)
    {
        var own = content.Files.FirstOrDefault(file => Named(PackDraft.TextOf(file)) is not null);
        var parent = content.Parents.FirstOrDefault(above => above.Files.Any(file => Named(PackDraft.TextOf(file)) is not null));
        var name = own is not null ? Named(PackDraft.TextOf(own)) : parent?.Files.Select(file => Named(PackDraft.TextOf(file))).First(found => found is not null);
        var written = Written(name ?? "cn", own is null ? parent?.Folder : null, Onto(rule));
        return PackDraft.On(hash, content, taken).With(own?.Path ?? "calendars/holidays.yaml", written).Onto(content);
    }

    private static string Written(string name, string? parent, ImmutableArray<DayException> days)
    {
        var text = new StringBuilder($"holidays: {name}\n");
        if (parent is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"changes: {parent}\nbecause: 导入当年的放假安排\n");
        }

        Items(text, "days", days.Where(day => !day.Works || day.Hours is not null));
        Items(text, "work", days.Where(day => day.Works && day.Hours is null));
        return text.ToString();
    }

    private static void Items(StringBuilder text, string key, IEnumerable<DayException> days)
    {
        text.Append(CultureInfo.InvariantCulture, $"{key}:\n");
        foreach (var day in days)
        {
            var hours = day.Hours is { } periods ? $", hours: [{string.Join(", ", periods.Select(period => $"\"{period}\""))}]" : "";
            var instead = day.ReplacesWeekdayOf is { } date ? $", for: {date:yyyy-MM-dd}" : "";
            var title = day.Name is { } named ? $", title: \"{named.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)}\"" : "";
            text.Append(CultureInfo.InvariantCulture, $"  - {{ on: {day.Date:yyyy-MM-dd}{hours}{instead}{title} }}\n");
        }
    }

    private static string? Named(string file) => List().Match(file) is { Success: true } found ? found.Groups[1].Value : null;

    private static ImmutableArray<DayException> DaysIn(string line)
    {
        if (Line().Match(line) is not { Success: true } parts || Date(parts.Groups[1].Value) is not { } from || Date(parts.Groups[2].Success ? parts.Groups[2].Value : parts.Groups[1].Value) is not { } to
            || to < from || to.DayNumber - from.DayNumber > LongestRange)
        {
            return [];
        }

        var words = parts.Groups[3].Value.Split([' ', ',', '，', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var hours = words.Where(word => Period.TryParse(word, out _, out _)).Select(word => Period.TryParse(word, out var period, out _) ? period : default).ToImmutableArray();
        var name = string.Join(' ', words.Where(word => !Working.Contains(word) && !Off.Contains(word) && !Period.TryParse(word, out _, out _)));
        var days = Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
        return [.. days.Select(day => Of(day, hours, words.Any(Working.Contains), name.Length == 0 ? null : name))];
    }

    private static DayException Of(DateOnly day, ImmutableArray<Period> hours, bool works, string? name) =>
        !hours.IsEmpty ? DayException.HalfDay(day, hours, name) : works ? DayException.MakeUpDay(day, null, name) : DayException.Holiday(day, name);

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|~|至|到)\s*(\d{4}-\d{2}-\d{2}))?[\s,，]*(.*)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"(?m)^holidays:\s*([A-Za-z]\w*)\s*$")]
    private static partial Regex List();
}
