using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Lives.Talk.TalkDesk;

namespace Wusheng.Core.Tests.Lives.Talk;

public sealed class GuideTests
{
    [Theory]
    [InlineData(true, "notMet")]
    [InlineData(false, "met")]
    public void Order_counts_in_a_strict_guide_only(bool strict, string verdict)
    {
        var desk = Desk(strict, new GuideStep("ask") { Say = "请问您贵姓" }, new GuideStep("repeat") { Say = "我重复一下您的诉求" }, new GuideStep("more") { Say = "还有什么要帮助的吗" });
        var call = desk.Recorded(Agent(0, 1, "我重复一下您的诉求"), Agent(2, 3, "还有什么要帮助的吗"), Agent(4, 5, "请问您贵姓"));
        Assert.Equal(verdict, desk.Verdict(call, "ask"));
        Assert.Equal("met", desk.Verdict(call, "repeat"));
        Assert.Equal("met", desk.Verdict(call, "more"));
    }

    [Fact]
    public void A_line_need_not_be_said_to_the_letter_unless_a_saying_binds_it()
    {
        var step = new GuideStep("more") { Say = "请问您还有什么需要帮助的吗？" };
        var said = Agent(0, 2, "嗯，那您还有什么需要我帮助的吗");
        Assert.Equal("met", Verdict("more", said, step));
        Assert.Equal("notMet", Verdict("more", Agent(0, 2, "网络已经恢复了"), step));
        Assert.Equal("notMet", Verdict("more", said, step with { Heard = "exact" }));
    }

    [Fact]
    public void Each_element_of_what_must_be_heard_has_a_verdict_of_its_own()
    {
        var step = new GuideStep("opening") { Say = "您好，欢迎致电，请问有什么可以帮您？", Heard = "greeting" };
        var said = Agent(0, 2, "您好，请讲");
        Assert.Equal("notMet", Verdict("opening", said, step));
        Assert.Equal("met", Verdict("opening.hello", said, step));
        Assert.Equal("notMet", Verdict("opening.offer", said, step));
    }

    [Fact]
    public void What_was_done_is_told_by_the_tick_not_by_the_recording()
    {
        var desk = Desk(false, new GuideStep("water") { Do = "送水" }, new GuideStep("seat") { Say = "请坐" });
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 1);
        desk.Done(new DoGuideStep(call, null, "seat", Given.Nothing), 2);
        Assert.Equal("unknown", desk.Verdict(call, "water"));
        desk.Done(new DoGuideStep(call, null, "water", Given.Nothing), 3);
        Assert.Equal("met", desk.Verdict(call, "water"));
        Assert.Equal("unknown", Verdict("water", Agent(0, 1, "请喝水"), new GuideStep("water") { Do = "送水" }));
    }

    [Fact]
    public void A_step_that_does_not_apply_or_may_be_skipped_is_not_owed()
    {
        Assert.Equal("notApplicable", Verdict("sorry", Agent(0, 1, "您好"), new GuideStep("sorry") { Say = "给您添麻烦了", MaySkip = true }));
        Assert.Equal("unknown", Verdict("sorry", Agent(0, 1, "您好"), new GuideStep("sorry") { Say = "给您添麻烦了", When = Condition("angry is yes") }));
        Assert.Equal("met", Verdict("sorry", Agent(0, 1, "给您添麻烦了"), new GuideStep("sorry") { Say = "给您添麻烦了", When = Condition("angry is yes") }));
    }

    [Theory]
    [InlineData(2, "met")]
    [InlineData(12, "notMet")]
    public void A_limit_runs_from_its_moment(double at, string verdict) => Assert.Equal(verdict, Verdict(
        "hello", Agent(at, at + 1, "您好"), new GuideStep("hello") { Say = "您好", Within = Core.Conditions.ConditionParser.Expression("10s").Value, WithinOf = new Core.Conditions.Path(["opened"]) }));

    [Fact]
    public void A_guide_may_close_the_contact_only_as_its_own_step_would()
    {
        var desk = Desk(false, new GuideStep("bye") { Say = "再见" }, new GuideStep("end") { End = "close" });
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 1);
        desk.Done(new DoGuideStep(call, null, "bye", Given.Nothing), 2);
        Assert.Equal(["outcome"], desk.Refused(new DoGuideStep(call, null, "end", Given.Nothing), 3));
        desk.Done(new SetFields(call, 0, Given.Nothing.Add("outcome", "answered")), 4);
        desk.Done(new DoGuideStep(call, null, "end", Given.Nothing), 5);
        Assert.Equal("closed", desk.Life(call).State);
    }

    [Fact]
    public void A_contact_the_agent_hung_up_on_stays_open_until_its_outcome_is_known()
    {
        var desk = Desk(false, new GuideStep("end") { End = "hangUp" });
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 1);
        desk.Done(new DoGuideStep(call, null, "end", Given.Nothing), 2);
        Assert.Equal("inHand", desk.Life(call).State);
        Assert.Equal(new Value.Text("agent"), desk.Life(call).Whole.Fields["releasedBy"].Value);
        Assert.Equal(Ten.AddSeconds(2), desk.Life(call).Whole.Moments["released"].At);
    }

    [Fact]
    public void Verdicts_that_hang_on_each_other_cannot_be_told_and_do_not_hang_us()
    {
        var desk = new TalkDesk(pack => pack with
        {
            Norms = new([new Norm("one", "一", "contact") { Must = Condition("two is met") }, new Norm("two", "二", "contact") { Must = Condition("one is met") }]),
            Guides = new([new Guide("round", "圈", "contact", "phone", true)
            {
                Steps = new([new GuideStep("self") { Say = "您好", When = Condition("self is met") }]),
                Branches = new([new Branch("loop", "圈") { Leaves = Condition("branch.end is done"), Steps = new([new GuideStep("go") { Say = "您好" }, new GuideStep("end") { End = "hangUp" }]) }]),
            }]),
        });
        var call = desk.Recorded(Agent(0, 1, "您好"), Agent(3, 4, "您好"));
        desk.Done(new Report(call, "released", Given.Nothing.Add("releasedBy", "agent")), 5);
        Assert.All(["one", "two", "self", "loop.go", "loop.end"], name => Assert.NotNull(desk.Verdict(call, name)));
    }

    [Fact]
    public void A_long_recording_is_judged()
    {
        var steps = Enumerable.Range(0, 30).Select(each => new GuideStep($"s{each}") { Say = $"第{each}句要说的话是这一句没有别的", Pause = TimeSpan.FromSeconds(1) }).ToArray();
        var desk = Desk(true, steps);
        var call = desk.Recorded([.. Enumerable.Range(0, 2_000).Select(each => Agent(each * 3, (each * 3) + 1, $"第{each % 100}句要说的话是这一句没有别的")), Agent(9_000, 9_100, new string('甲', 100_000))]);
        Assert.Equal("met", desk.Verdict(call, "s0"));
        Assert.Equal("met", desk.Verdict(call, "s29"));
    }

    private static string? Verdict(string name, TalkTurn said, GuideStep step)
    {
        var desk = Desk(true, step);
        return desk.Verdict(desk.Recorded(said), name);
    }

    private static TalkDesk Desk(bool strict, params GuideStep[] steps) => new(pack => pack with
    {
        Guides = new([new Guide("line", "接听", "contact", "phone", strict) { Steps = new(steps) }]),
        Sayings = new([
            new Saying("exact") { Any = ["还有什么要帮助的"] }, new Saying("hello") { Any = ["您好"] },
            new Saying("offer") { Any = ["有什么可以帮您"] }, new Saying("greeting") { All = ["hello", "offer"] },
        ]),
    });
}
