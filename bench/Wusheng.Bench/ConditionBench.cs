using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Bench;

/// <summary>Reading and answering conditions of the kinds that gates, clocks and norms ask, against the same question written in C#.</summary>
public static class ConditionBench
{
    private const int Times = 200_000;

    private static readonly DeskFacts Facts = new();

    public static void Run(TextWriter report)
    {
        report.WriteLine("One thread, medians of 7 rounds. Target: at least 1 million simple conditions answered a second.\n");
        report.WriteLine("| condition | answered a second | bytes each | by hand in C#, a second | read a second |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        Row(report, "atMaker is no", () => Facts.Find("atMaker") is { Value: Value.YesNo { Yes: false } });
        Row(report, "plan is set or (difficulty is set and nextSteps is set)", () => Facts.Find("plan")!.IsSet || (Facts.Find("difficulty")!.IsSet && Facts.Find("nextSteps")!.IsSet));
        Row(report, "arrears = 0", () => Facts.Find("arrears") is { Value: Value.Money { Amount: 0 } });
        Row(report, "now < opened + 24h", () => Facts.Find("opened") is { Value: Value.Moment opened } && Facts.Now < opened.At.AddHours(24));
        Row(report, "opened.date = today", () => Facts.Find("opened") is { Value: Value.Moment opened } && opened.At.AddHours(8).Date == Facts.Now.AddHours(8).Date);
        Row(report, "no point (state is open)", () => !Facts.Find("point")!.Rows!.Any(row => row.Find("state") is { Value: Value.Word { Key: "open" } }));
    }

    private static void Row(TextWriter report, string text, Func<bool> byHand)
    {
        var condition = ConditionParser.Condition(text).Value!;
        if ((ConditionEvaluator.Evaluate(condition, Facts) == Truth.True) != byHand())
        {
            throw new InvalidOperationException($"'{text}' is answered otherwise by hand.");
        }

        var answered = Measured.Of(Times, () => Sum(() => (long)ConditionEvaluator.Evaluate(condition, Facts)));
        var twin = Measured.Of(Times, () => Sum(() => byHand() ? 1 : 0));
        var read = Measured.Of(Times, () => Sum(() => ConditionParser.Condition(text).Problems.Length));
        report.WriteLine($"| `{text}` | {answered.PerSecond:N0} | {answered.BytesEach:N0} | {twin.PerSecond:N0} | {read.PerSecond:N0} |");
    }

    private static long Sum(Func<long> operation)
    {
        var sum = 0L;
        for (var at = 0; at < Times; at++)
        {
            sum += operation();
        }

        return sum;
    }

    private sealed class DeskFacts : IFacts
    {
        private readonly Dictionary<string, Fact> _facts = new()
        {
            ["atMaker"] = new ValueFact(new Value.YesNo(false)),
            ["plan"] = new ValueFact(null),
            ["difficulty"] = new ValueFact(new Value.Text("需更换板卡")),
            ["nextSteps"] = new ValueFact(new Value.Text("联系合作方")),
            ["arrears"] = new ValueFact(new Value.Money(0)),
            ["opened"] = new ValueFact(new Value.Moment(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero))),
            ["point"] = new PointsFact([new PointFacts("gone"), new PointFacts("planned"), new PointFacts("gone")]),
        };

        public DateTimeOffset Now { get; } = new(2026, 3, 2, 2, 30, 0, TimeSpan.Zero);

        public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

        public Fact? Find(string name) => _facts.GetValueOrDefault(name);

        public Fact? FindLife(string type, Condition where) => null;
    }

    private sealed class PointFacts(string state) : IFacts
    {
        private readonly ValueFact _state = new(new Value.Word(state));

        public DateTimeOffset Now => Facts.Now;

        public TimeZoneInfo Zone => Facts.Zone;

        public Fact? Find(string name) => name == "state" ? _state : null;

        public Fact? FindLife(string type, Condition where) => null;
    }

    private sealed class PointsFact(IReadOnlyList<IFacts> rows) : Fact
    {
        public override IReadOnlyList<IFacts> Rows => rows;
    }
}
