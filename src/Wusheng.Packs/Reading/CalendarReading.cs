using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Calendars: a week, and the days that do not follow it.</summary>
internal sealed class CalendarReading(Draft draft, IReadOnlyDictionary<string, ImmutableArray<DayException>> lists)
{
    /// <summary>A list nobody writes is the product's own, filled when the calendar is used.</summary>
    public static readonly ImmutableArray<string> BuiltInLists = ["cn", "none"];

    public CalendarRule? Calendar(Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var rule = new CalendarRule(element.Id, Week(keys), Exceptions(keys)) { Title = keys.Text("title"), Clause = keys.Clause() };
        _ = keys.Text("zone");
        keys.Close();
        return keys.IdOk(element.Name) ? draft.Places.Keep(rule, element.Body, element.At) : null;
    }

    private WeekPattern Week(Keys keys)
    {
        if (keys.Take("week") is not Node.Map map)
        {
            if (keys.Text("week") is not ("always" or null))
            {
                keys.Wrong("week", "week 应当是“mon-fri: [\"08:30-12:00\"]”的表。", "'week' is a map such as 'mon-fri: [\"08:30-12:00\"]'");
            }

            return WeekPattern.RoundTheClock;
        }

        var lines = map.Entries.Select(entry => (entry.Key.Content, keys.Below(map, map.At).WordsRaw(entry.Value).AsEnumerable()));
        if (!WeekPattern.TryRead(lines, out var week, out var problems))
        {
            problems.ToList().ForEach(problem => draft.Problems.Error(Place(map, problem.Text), problem.Code.Replace('.', '-'), problem.Chinese, problem.English));
        }

        return week;
    }

    private static Mark Place(Node.Map map, string text) =>
        map.Entries.Where(entry => entry.Key.Content == text).Select(entry => entry.Key.At)
            .Concat(map.Entries.SelectMany(entry => SourceReading.Words(entry.Value)).Where(word => word.Content == text).Select(word => word.At))
            .DefaultIfEmpty(map.At).First();

    private ImmutableArray<DayException> Exceptions(Keys keys) => keys.Take("holidays") switch
    {
        null => [],
        Node.Text { Content: "" } => [],
        Node.Text text when lists.TryGetValue(text.Content, out var list) => list,
        Node.Text text when BuiltInLists.Contains(text.Content) => [],
        Node.Text text when DayReading.Days(text) is { IsEmpty: false } days => days,
        Node.Text text => Unknown(text),
        Node.List list => [.. list.Items.SelectMany(item => item is Node.Text text && lists.TryGetValue(text.Content, out var named) ? named : item is Node.Text { Content: "cn" } ? [] : new DayReading(draft).Read(item))],
        Node.Map map => new DayReading(draft).Lists(keys.Below(map, map.At), close: true),
        _ => [],
    };

    private ImmutableArray<DayException> Unknown(Node.Text text)
    {
        Wording.Unknown(draft.Problems, text.At, text.Content, "节假日表", "list of holidays", lists.Keys.Concat(BuiltInLists));
        return [];
    }
}
