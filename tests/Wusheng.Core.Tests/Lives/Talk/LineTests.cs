using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Lives.Talk.TalkDesk;

namespace Wusheng.Core.Tests.Lives.Talk;

public sealed class LineTests
{
    private static readonly Line _plain = new("plain", "组", "请稍候");
    private static readonly Line _slotted = new("slotted", "组", "结果是{outcome}，请稍候");
    private static readonly Line _sorry = new("sorry", "组", "给您添麻烦了") { When = Condition("angry is yes"), Does = [new Effect.Set("calmed", new Expression.Literal(new Value.YesNo(true)))] };

    [Fact]
    public void A_line_with_an_empty_slot_is_never_said_raw()
    {
        var (desk, call) = Answered();
        Assert.Equal(["slot"], desk.Refused(new SayLine(call, "slotted", null), 2));
        Assert.Equal(Truth.True, desk.Says(call, "slotted.words is missing and plain.words = \"请稍候\""));
        desk.Done(new SetFields(call, 0, Given.Nothing.Add("outcome", "answered")), 3);
        desk.Done(new SayLine(call, "slotted", null), 4);
        Assert.Equal(Truth.True, desk.Says(call, "slotted is done and slotted.count = 1 and slotted.edited is no and slotted.words is set"));
    }

    [Fact]
    public void Words_of_ones_own_are_kept_as_such()
    {
        var (desk, call) = Answered();
        desk.Done(new SayLine(call, "slotted", "您稍等，马上好"), 2);
        Assert.Equal(Truth.True, desk.Says(call, "slotted.edited is yes and plain.edited is no"));
    }

    [Fact]
    public void A_line_that_does_not_fit_is_not_said_and_brings_nothing_about()
    {
        var (desk, call) = Answered();
        desk.Done(new SetFields(call, 0, Given.Nothing.Add("angry", "no")), 2);
        Assert.Equal(["when"], desk.Refused(new SayLine(call, "sorry", null), 3));
        Assert.Equal(Truth.True, desk.Says(call, "sorry is not fitting and calmed is missing"));
        desk.Done(new SetFields(call, 0, Given.Nothing.Add("angry", "yes")), 4);
        desk.Done(new SayLine(call, "sorry", null), 5);
        Assert.Equal(Truth.True, desk.Says(call, "sorry is fitting and calmed is yes"));
    }

    [Fact]
    public void There_is_no_line_the_pack_does_not_have()
    {
        var (desk, call) = Answered();
        Assert.Single(desk.Refused(new SayLine(call, "nowhere", null), 2));
    }

    [Fact]
    public void A_guide_serves_only_when_its_condition_holds()
    {
        var desk = Guided(new Guide("own", "引导", "contact", null, false) { When = Condition("angry is yes"), Steps = new([new GuideStep("hear") { Say = "我听着呢", Clause = "G-1" }]) });
        var call = desk.Open("phone");
        Assert.NotEmpty(desk.Refused(new DoGuideStep(call, null, "hear", Given.Nothing), 1));
        desk.Done(new SetFields(call, 0, Given.Nothing.Add("angry", "yes")), 2);
        desk.Done(new DoGuideStep(call, null, "hear", Given.Nothing), 3);
        Assert.Equal(Truth.True, desk.Says(call, "hear is met and hear.words = \"我听着呢\" and hear.clause = \"G-1\""));
    }

    [Fact]
    public void What_the_guide_found_is_kept_when_the_contact_is_let_go()
    {
        var desk = Guided(new Guide("own", "引导", "contact", null, false) { Steps = new([new GuideStep("hear") { Say = "我听着呢" }, new GuideStep("bye") { Say = "再见" }]) });
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 1);
        desk.Done(new DoGuideStep(call, null, "hear", Given.Nothing), 2);
        Assert.Empty(desk.Life(call).Talk.Verdicts);
        desk.Done(new Report(call, "released", Given.Nothing), 3);
        Assert.Equal(["met", "notMet"], [desk.Life(call).Talk.Verdicts["guide:hear"], desk.Life(call).Talk.Verdicts["guide:bye"]]);
        desk.Done(new Speak(call, [Agent(0, 1, "我听着呢"), Agent(2, 3, "再见")]), 9);
        Assert.Equal("met", desk.Life(call).Talk.Verdicts["guide:bye"]);
    }

    [Fact]
    public void A_case_is_guided_as_a_contact_is()
    {
        var desk = Guided(new Guide("own", "引导", "job", null, false) { Branches = new([new Branch("late", "迟到") { Key = "F2", Steps = new([new GuideStep("excuse") { Say = "抱歉，让您久等了" }]) }]) });
        var job = desk.Open("job");
        desk.Done(new EnterBranch(job, "late"), 1);
        desk.Done(new DoGuideStep(job, "late", "excuse", Given.Nothing), 2);
        Assert.Equal(Truth.True, desk.Says(job, "late.excuse is met"));
    }

    private static (TalkDesk Desk, LifeId Call) Answered()
    {
        var desk = new TalkDesk(pack => pack with { Lines = new([_plain, _slotted, _sorry]) });
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 1);
        return (desk, call);
    }

    private static TalkDesk Guided(Guide guide) => new(pack => pack with { Guides = new([guide]) });
}
