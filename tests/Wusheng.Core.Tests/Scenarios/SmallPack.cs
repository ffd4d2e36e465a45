using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Core.Values;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Core.Tests.Scenarios;

/// <summary>A pack small enough to be written by hand: a job with a clock, a gate, a seat, rows and a paper.</summary>
internal static class SmallPack
{
    public static Pack Make(string version = "1.0.0", string limit = "30m") => new(new PackVersion("small", version, $"{version}{limit}"), "小包")
    {
        Roles = new([new Role("clerk", "文员", "boss"), new Role("worker", "师傅", "boss"), new Role("boss", "主管", null)]),
        Parameters = new([new Parameter("patience", "耐心", new Value.Duration(TimeSpan.FromHours(1)), new ParameterBound(true, null, null))]),
        Cases = new([Job(limit), Diary]),
        Indicators = new(
        [
            new Indicator("started", "派工", "job")
            {
                Counts = [new IndicatorCount("all", null, new Path(["opened"])), new IndicatorCount("late", Condition("startTime is breached"), null)],
            },
        ]),
        Documents = new([new Document("receipt", "回单", "job") { Number = "R{0000}" }]),
    };

    public static Condition Condition(string text) => ConditionParser.Condition(text).Value ?? throw new ArgumentException(text);

    public static Expression Value(string text) => ConditionParser.Expression(text).Value ?? throw new ArgumentException(text);

    private static LifeType Job(string limit) => new("job", LifeKind.Case, "活")
    {
        Number = "J{yyyyMMdd}-{000}",
        Opening = new Opening { By = ["clerk"], Asks = ["unit"] },
        Seats = new([new SeatType("worker", "师傅", ["worker"])]),
        Fields = new(
        [
            new FieldType("unit", "房号", FieldKind.Room),
            new FieldType("arrears", "欠费", FieldKind.Money) { Is = Value("unit.arrears") },
            new FieldType("note", "说明", FieldKind.Text),
        ]),
        Rows = new([Piece]),
        States = new([new State("open", "待派"), new State("working", "在做"), new State("done", "完成")]),
        Ends = ["done"],
        Steps = new([Start, Finish]),
        Clocks = new([Clock("startTime", "opened", "start", limit), Clock("workTime", "worker.received", "finish", "patience")]),
    };

    private static LifeType Piece => new("piece", LifeKind.Row, "件")
    {
        Fields = new([new FieldType("what", "内容", FieldKind.Text)]),
        States = new([new State("open", "未做"), new State("fixed", "已做")]),
        Ends = ["fixed"],
        Steps = new([new StepType("fix", "做好") { By = ["worker"], From = ["open"], To = "fixed" }]),
    };

    private static StepType Start => new("start", "派工")
    {
        By = ["clerk"],
        From = ["open"],
        To = "working",
        Assigns = [new Assignment(new Path(["worker"]), null)],
    };

    private static StepType Finish => new("finish", "完工")
    {
        By = ["worker"],
        From = ["working"],
        To = "done",
        Asks = ["note"],
        Needs = new([new Gate("paid", Condition("arrears = 0")) { Else = "请先交清欠费" }]),
        Does = [new Effect.Issue("receipt", null)],
    };

    private static LifeType Diary => new("diary", LifeKind.Case, "日记")
    {
        Opening = new Opening { By = ["system"], Every = new Recurrence("week", 1, "mon 08:00", "worker") },
        Seats = new([new SeatType("writer", "写的人", ["worker"]) { Who = Value("forPerson") }]),
        Fields = new([new FieldType("text", "内容", FieldKind.Text)]),
        States = new([new State("blank", "未写"), new State("written", "已写")]),
        Ends = ["written"],
        Steps = new([new StepType("write", "写") { By = ["writer"], From = ["blank"], To = "written", Asks = ["text"] }]),
    };

    private static ClockType Clock(string id, string from, string until, string limit) => new(id, id)
    {
        From = new Moments([new Path([.. from.Split('.')])], null),
        Until = new Moments([new Path([until])], null),
        Limit = Value(limit),
        At = [new AtEntry(DueOffset.AtDue, [new Effect.Notify([new Path(["boss"])], null)])],
    };
}
