using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;

namespace Wusheng.Core.Lives;

/// <summary>
/// The lives the engine brings itself: the commitment that <c>owe</c> opens, and the states and steps every contact has.
/// </summary>
public static class BuiltIn
{
    public const string Commitment = "commitment";

    /// <summary>Whose matter it is: every life may say so when it is opened, also where the pack does not ask.</summary>
    public const string Customer = "customer";

    /// <summary>What a link is called that people make between two lives.</summary>
    public const string LinkByHand = "related";

    /// <summary>The kind of thing a field of rooms names.</summary>
    public const string Home = Facts.ThingFact.Home;

    /// <summary>What the switchboard calls the call of a contact.</summary>
    public const string Call = "call";

    /// <summary>Where the recording of a contact lies.</summary>
    public const string Recording = "recording";

    /// <summary>Fields that tell of the line and not of the matter: no list says them of a contact.</summary>
    public static ImmutableHashSet<string> LineFields { get; } = ["direction", "releasedBy", Call, Recording];

    /// <summary>Whether a field is what the line itself tells.</summary>
    internal static bool IsOfTheLine(string field) => LineFields.Contains(field) || field is "rings" or "caller";

    public static FieldType CustomerField { get; } = new(Customer, "客户", FieldKind.Thing) { Of = Customer };

    public static ImmutableArray<string> ContactStates { get; } = ["waiting", "inHand", "held", "closed"];

    /// <summary>The steps every contact has, whatever its pack.</summary>
    public static ImmutableArray<string> ContactSteps => [.. FrameSteps.Select(step => step.Id)];

    /// <summary>Moments the world reports of a contact that are no steps.</summary>
    public static ImmutableArray<string> ContactMoments { get; } = ["rang", "answered", "arrived", "left", "released"];

    /// <summary>open, kept, broken; one clock; the debtor ticks it unless a moment does.</summary>
    public static LifeType CommitmentType { get; } = new(Commitment, LifeKind.Case, "承诺")
    {
        Number = "CN{yyyyMMdd}-{0000}",
        Seats = new([new SeatType("debtor", "承诺人", [])]),
        Fields = new([
            new FieldType("what", "承诺内容", FieldKind.Text),
            new FieldType("dueAt", "到期", FieldKind.Time),
            new FieldType("dueFrom", "到期随", FieldKind.Text),
            new FieldType("debtorSeat", "由谁的席位兑现", FieldKind.Text),
            new FieldType("until", "兑现时刻", FieldKind.Text),
            new FieldType("every", "每隔", FieldKind.Duration),
            new FieldType("calendar", "日历", FieldKind.Text),
        ]),
        States = new([new State("open", "未兑现"), new State("kept", "已兑现"), new State("broken", "已失约")]),
        Ends = ["kept", "broken"],
        Steps = new([
            new StepType("keep", "兑现") { By = ["debtor", "first", "owner"], From = ["open"], To = "kept" },
            new StepType("lapse", "失约") { By = ["system"], From = ["open"], To = "broken", When = new Condition.Is(Name("dueTime"), false, ["breached"]) },
        ]),
        Clocks = new([new ClockType("dueTime", "承诺时限")
        {
            From = new Moments([new Conditions.Path(["opened"]), new Conditions.Path(["dueAt"])], new Condition.IsSet(Name("dueAt"), false)),
            Until = Moment("keep"),
            Due = Name("dueAt"),
            Charged = new Conditions.Path(["debtor"]),
            At = [new AtEntry(DueOffset.AtDue, [new Effect.Notify([new Conditions.Path(["debtor"])], null)])],
        }]),
    };

    /// <summary>A contact type as the engine runs it: the pack's words on the built-in frame.</summary>
    public static LifeType Contact(LifeType written) => written with
    {
        States = new([new State("waiting", "等候"), new State("inHand", "接待中"), new State("held", "请等"), new State("closed", "已结束")]),
        Ends = ["closed"],
        Steps = new([.. FrameSteps.Select(step => Filled(step, written.Steps[step.Id])), .. written.Steps.Where(step => FrameSteps.All(frame => frame.Id != step.Id))]),
        Fields = new([.. written.Fields, .. FrameFields.Where(field => !written.Fields.Has(field.Id) && !written.Rows.Has(field.Id) && !written.Seats.Has(field.Id))]),
    };

    private static ImmutableArray<StepType> FrameSteps { get; } =
    [
        new("acknowledge", "致意") { By = ["any"], From = ["waiting"] },
        new("serve", "接待") { By = ["any"], From = ["waiting"], To = "inHand" },
        new("answer", "接听") { By = ["any"], From = ["waiting"], To = "inHand" },
        new("hold", "请等") { By = ["any"], From = ["inHand"], To = "held", Offers = ["reason"] },
        new("resume", "继续") { By = ["any"], From = ["held"], To = "inHand" },
        new("handOver", "交接") { By = ["any"], From = ["waiting", "inHand", "held"], To = "inHand", Offers = ["to", "handOverReason"] },
        new("moveUp", "服务上移") { By = ["any"], From = ["waiting", "inHand", "held"], To = "inHand", Offers = ["moveUpReason", "to"] },
        new("part", "送客") { By = ["any"], From = ["inHand"] },
        new("close", "结束") { By = ["any"], From = ["inHand", "held"], To = "closed", Offers = ["outcome", "resultText"] },
    ];

    private static ImmutableArray<FieldType> FrameFields { get; } =
    [
        new("reason", "请等原因", FieldKind.Text),
        new("to", "交给", FieldKind.Person),
        new("handOverReason", "交接原因", FieldKind.Text),
        new("moveUpReason", "上移原因", FieldKind.Text),
        new("resultText", "结果说明", FieldKind.Text),
        new("outcome", "结果", FieldKind.Text),
        new("rings", "振铃声数", FieldKind.Number),
        new("releasedBy", "谁先挂机", FieldKind.Text),
        new("direction", "方向", FieldKind.Text),
        new("caller", "来电号码", FieldKind.Phone),
        new("purpose", "来意", FieldKind.Text),
        new(Call, "通话编号", FieldKind.Text),
        new(Recording, "录音", FieldKind.Text),
    ];

    private static StepType Filled(StepType frame, StepType? written) => written is null ? frame : written with
    {
        By = written.By.IsEmpty ? frame.By : written.By,
        From = written.From.IsEmpty ? frame.From : written.From,
        To = written.To ?? frame.To,
        Offers = [.. written.Offers.Union(frame.Offers)],
    };

    private static Moments Moment(string name) => new([new Conditions.Path([name])], null);

    private static Expression.Name Name(string name) => new Expression.Name(new Conditions.Path([name]));
}
