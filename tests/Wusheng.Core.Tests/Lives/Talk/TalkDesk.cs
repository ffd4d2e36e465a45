using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Lives.Talk;

/// <summary>A desk with a telephone, and whatever guides, sayings and norms a test is about.</summary>
internal sealed class TalkDesk
{
    internal static readonly DateTimeOffset Ten = new(2026, 3, 6, 2, 0, 0, TimeSpan.Zero);

    private readonly MemoryWorld world;

    internal TalkDesk(Func<Pack, Pack> with)
    {
        var pack = with(new Pack(new PackVersion("talk", "1.0.0", "hash"), "说话") { Contacts = new([Phone]), Cases = new([Job]) });
        world = new MemoryWorld(pack, new Site("city", "市热线", null, TimeZoneInfo.Utc), [new Person("wu", "0071", "小吴", [new Post("agent", "city")])]);
    }

    internal static LifeType Phone => new("phone", LifeKind.Contact, "来电")
    {
        Fields = new([new FieldType("outcome", "结果", FieldKind.Choice) { Choices = [new ChoiceItem("silent", "无声"), new ChoiceItem("answered", "已答复")] }, new FieldType("angry", "情绪激动", FieldKind.YesNo), new FieldType("calmed", "已平复", FieldKind.YesNo), new FieldType("says", "客户说的", FieldKind.Text)]),
        Steps = new([new StepType("close", "结束") { Asks = ["outcome"] }]),
    };

    internal static LifeType Job => new("job", LifeKind.Case, "活")
    {
        Fields = new([new FieldType("note", "说明", FieldKind.Text)]),
        Rows = new([new LifeType("piece", LifeKind.Row, "件") { Fields = new([new FieldType("what", "内容", FieldKind.Text)]) }]),
        States = new([new State("open", "在办"), new State("done", "办完")]),
        Ends = ["done"],
        Steps = new([new StepType("look", "看") { From = ["open"], Offers = ["note"], By = ["any"] }, new StepType("finish", "办完") { From = ["open"], To = "done", By = ["any"] }]),
    };

    internal static Condition Condition(string text) => ConditionParser.Condition(text).Value ?? throw new ArgumentException(text);

    internal static TalkTurn Agent(double from, double to, string text) => new((decimal)from, (decimal)to, "agent", text);

    internal static TalkTurn Customer(double from, double to, string text) => new((decimal)from, (decimal)to, "customer", text);

    internal static TalkTurn Unknown(double from, double to, string text) => new((decimal)from, (decimal)to, "unknown", text);

    internal LifeId Open(string type, double at = 0) => Done(new Open(type, "city", type, Given.Nothing), at).Id;

    /// <summary>A call that is known from its recording only.</summary>
    internal LifeId Recorded(params TalkTurn[] turns)
    {
        var call = Open("phone");
        Done(new Speak(call, [.. turns]), 0);
        return call;
    }

    internal Life Done(Act act, double at) => Do(act, at) is Decision.Happened happened
        ? happened.Life
        : throw new InvalidOperationException("The act was refused.");

    internal ImmutableArray<string> Refused(Act act, double at) => Do(act, at) is Decision.Refused refused ? [.. refused.Why.Select(why => why.Code)] : [];

    internal Truth Says(LifeId id, string condition, double at = 0) => ConditionEvaluator.Evaluate(Condition(condition), Facts(id, at));

    /// <summary>The verdict as conditions read it.</summary>
    internal string? Verdict(LifeId id, string name, double at = 600) =>
        (ConditionEvaluator.Evaluate(new Expression.Name(new Core.Conditions.Path([.. name.Split('.')])), Facts(id, at)) as Value.Word)?.Key;

    /// <summary>The guide as it stands for the person at the desk.</summary>
    internal GuideNow? Guide(LifeId id, double at = 30) => GuideViews.Of(world, Life(id), "wu", Ten.AddSeconds(at), new Dictionary<string, string>());

    internal Life Life(LifeId id) => world.Find(id)!;

    internal Core.Lives.Facts.LifeFacts Facts(LifeId id, double at = 600) => new(world, Life(id), 0, Ten.AddSeconds(at), null);

    private Decision Do(Act act, double at) => world.Commit(inside => Engine.Do(inside, act, new Actor("wu", "desk"), Ten.AddSeconds(at)));
}
