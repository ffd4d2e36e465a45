using System.Globalization;
using Wusheng.Core.Time;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>
/// Lists of days: dates (<c>2026-01-01</c>), ranges (<c>2026-02-15..2026-02-23</c>, also with <c>to</c>), and
/// <c>{ on: date, hours: […], works: yes, for: date, title: … }</c>.
/// </summary>
internal sealed class DayReading(Draft draft)
{
    private const int LongestRange = 400;
    private static readonly string[] _between = ["..", " to ", "~", "/"];

    /// <summary>A <c>holidays:</c> document: days off under <c>off</c> or <c>days</c>, make-up days under <c>work</c>.</summary>
    public ImmutableArray<DayException> Lists(Keys keys, bool close)
    {
        _ = (keys.Text("title"), keys.Clause(), keys.Text("year"), keys.Text("source"), keys.Text("because"));
        var off = new[] { "off", "closed", "days" }.SelectMany(key => Items(keys.Take(key))).SelectMany(item => Read(item));
        var work = new[] { "work", "workdays", "open", "makeUp" }.SelectMany(key => Items(keys.Take(key))).SelectMany(item => Read(item))
            .Select(day => day.Hours is null ? DayException.MakeUpDay(day.Date, day.ReplacesWeekdayOf, day.Name) : day);
        ImmutableArray<DayException> all = [.. off, .. work];
        if (close)
        {
            keys.Close();
        }

        return all;
    }

    private static ImmutableArray<Node> Items(Node? node) => node switch
    {
        null => [],
        Node.List list => list.Items,
        _ => [node],
    };

    public ImmutableArray<DayException> Read(Node node) => node switch
    {
        Node.Text text when Days(text) is { IsEmpty: false } days => days,
        Node.Map { Entries: [{ Key.Content: "on" or "date" or "from" }, ..] } map => Described(map),
        Node.Map map => [.. map.Entries.SelectMany(entry => Named(entry))],
        _ => Wrong(node),
    };

    public static ImmutableArray<DayException> Days(Node.Text text) =>
        Range(text.Content) is { } range
            ? [.. Enumerable.Range(0, range.Last.DayNumber - range.First.DayNumber + 1).Select(day => DayException.Holiday(range.First.AddDays(day)))]
            : [];

    /// <summary><c>2026-01-01: 元旦</c>, <c>元旦: 2026-01-01..2026-01-03</c>.</summary>
    private ImmutableArray<DayException> Named(Entry entry)
    {
        var (days, name) = Days(entry.Key) is { IsEmpty: false } keyed ? (keyed, (entry.Value as Node.Text)?.Content) : (Items(entry.Value).SelectMany(item => Read(item)).ToImmutableArray(), entry.Key.Content);
        return [.. days.Select(day => day with { Name = day.Name ?? name })];
    }

    private ImmutableArray<DayException> Described(Node.Map map)
    {
        var keys = new Keys(draft, map, map.At, Scope.Pack);
        var date = keys.Text("on") ?? keys.Text("date") ?? (keys.Text("from"), keys.Text("to")) switch { (var from, null) => from, var (from, to) => $"{from}..{to}" };
        var (name, works, instead) = (keys.Text("title") ?? keys.Text("name"), keys.Flag("works"), keys.Text("for") ?? keys.Text("replaces") ?? keys.Text("instead"));
        var hours = keys.Take("hours") is { } written ? Hours(keys, written) : (ImmutableArray<Period>?)null;
        keys.Close();
        if (Range(date ?? "") is not { } range)
        {
            return Wrong(map);
        }

        var replaced = Date(instead ?? "");
        return
        [
            .. Enumerable.Range(0, range.Last.DayNumber - range.First.DayNumber + 1)
                .Select(day => new DayException(range.First.AddDays(day), works || hours is not null || replaced is not null, hours, replaced, name)),
        ];
    }

    private ImmutableArray<Period> Hours(Keys keys, Node written)
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        foreach (var text in keys.WordsRaw(written))
        {
            if (Period.TryParse(text, out var period, out var problem))
            {
                periods.Add(period);
            }
            else
            {
                draft.Problems.Error(written.At, problem.Code.Replace('.', '-'), problem.Chinese, problem.English);
            }
        }

        return periods.ToImmutable();
    }

    private ImmutableArray<DayException> Wrong(Node node)
    {
        draft.Problems.Error(node.At, "wrong-value", "这里应当是日期，如 2026-01-01、2026-02-15..2026-02-23 或 { on: 2026-02-14, hours: […] }。",
            "a date belongs here, such as 2026-01-01, 2026-02-15..2026-02-23 or { on: 2026-02-14, hours: […] }");
        return [];
    }

    private static (DateOnly First, DateOnly Last)? Range(string text)
    {
        var parts = text.Split(_between, StringSplitOptions.TrimEntries);
        var (first, last) = (Date(parts[0]), Date(parts[^1]));
        return parts.Length <= 2 && first is { } from && last is { } to && from <= to && to.DayNumber - from.DayNumber < LongestRange ? (from, to) : null;
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
