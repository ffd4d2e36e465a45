using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Indicators, courses and pages.</summary>
internal static class FigureReading
{
    private static readonly string[] _periods = ["day", "week", "month", "quarter", "year"];

    public static Indicator Indicator(Draft draft, Element element)
    {
        var of = (element.Body["of"] as Node.Text)?.Content ?? "";
        var keys = Keys.Of(draft, element, new Scope([of], Talk: true) { Extra = ["rating", "score", "points", "findings", "accepted", "passed", "met", "breached", "running", "paused", "ended", "elapsed", "clock", "norm", "severity", "clause", .. Counted(element)] });
        var indicator = new Indicator(element.Id, keys.Title(element.Id), keys.Text("of") ?? "")
        {
            Is = MeasureReading.Of(keys),
            Counts = Counts(keys),
            By = keys.Words("by"),
            When = keys.Condition("when"),
            Unit = keys.Text("unit"),
            Target = keys.Value("target"),
            Clause = keys.Clause(),
        };
        keys.Close();
        return draft.Places.Keep(indicator, element.Body, element.At);
    }

    public static ReportType Report(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var period = keys.OneOf("every", _periods) ?? keys.OneOf("period", _periods) ?? "month";
        var report = new ReportType(element.Id, keys.Title(element.Id), keys.Words("indicators"), period)
        {
            For = [.. keys.Words("for"), .. keys.Words("reader"), .. keys.Words("readers")],
            By = keys.Words("by"),
            Clause = keys.Clause(),
        };
        keys.Close();
        return draft.Places.Keep(report, element.Body, element.At);
    }

    /// <summary>A figure may be made of the indicator's own counts.</summary>
    private static IEnumerable<string> Counted(Element element) => (element.Body["counts"] as Node.Map)?.Entries.Select(entry => entry.Key.Content) ?? [];

    private static ImmutableArray<IndicatorCount> Counts(Keys keys) => keys.Take("counts") switch
    {
        null => [],
        Node.Map map => [.. map.Entries.Select(entry => Count(keys, entry)).OfType<IndicatorCount>()],
        var node => [.. keys.Paths(node).Select(path => new IndicatorCount(path.ToString(), null, path))],
    };

    private static IndicatorCount? Count(Keys keys, Entry entry)
    {
        if (keys.TextOf(entry.Value) is not { } text)
        {
            return null;
        }

        var plain = text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_');
        return plain
            ? new IndicatorCount(entry.Key.Content, null, keys.PathOf(entry.Value.At, text))
            : new IndicatorCount(entry.Key.Content, keys.ConditionOf(entry.Value, "counts"), null);
    }

    public static Course Course(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var course = new Course(element.Id, keys.Title(element.Id), keys.Words("for"))
        {
            Every = keys.Text("every"),
            Gate = keys.Text("gate"),
            Pass = keys.Number("pass"),
            Attempts = (int?)keys.Number("attempts"),
            Pages = keys.Named("pages", (id, below) => new CoursePage(id, below.Title(id), below.Flag("confirm"), below.Clause()), scalar: "title"),
            Clause = keys.Clause(),
        };
        var (questions, asked) = Questions(keys);
        keys.Close();
        return draft.Places.Keep(course with { Questions = questions, Asked = asked }, element.Body, element.At);
    }

    private static (ImmutableArray<string> From, int? Asked) Questions(Keys keys)
    {
        if (keys.Take("questions") is not Node.Map map)
        {
            return (keys.Words("questions"), null);
        }

        var below = keys.Below(map, map.At);
        var (from, asked) = (below.Words("from"), below.Number("count") ?? below.Number("number"));
        below.Close();
        return (from, (int?)asked);
    }

    public static Page Page(Draft draft, Element element)
    {
        var keys = Keys.Of(draft, element, Scope.Pack);
        var text = keys.Text("text") ?? keys.Text("markdown") ?? "";
        var page = new Page(element.Id, keys.Title(element.Id), text)
        {
            Version = keys.Text("version"),
            Owner = keys.Text("owner"),
            Audience = [.. keys.Words("audience"), .. keys.Words("for")],
            Confirm = keys.Flag("confirm"),
            Review = keys.Text("review"),
            Items = PageItems.Read(keys, text),
            Clause = keys.Clause(),
        };
        _ = (keys.Text("reviewed"), keys.Text("from"));
        keys.Close();
        return draft.Places.Keep(page, element.Body, element.At);
    }
}
