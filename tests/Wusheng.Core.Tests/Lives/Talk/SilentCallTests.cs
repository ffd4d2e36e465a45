using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Lives.Talk.TalkDesk;

namespace Wusheng.Core.Tests.Lives.Talk;

/// <summary>One guide prompts during a silent call and judges after it, by the same measure.</summary>
public sealed class SilentCallTests
{
    private const string Offer = "您好！请问有什么可以帮助您？";
    private const string NoSound = "对不起，您的电话没有声音，请您换一部电话再次打来，好吗？再见！";

    [Fact]
    [Requirement("PHN-11")]
    public void Live_the_lines_come_in_order_and_the_hang_up_waits_for_the_pause()
    {
        var desk = Desk();
        var call = InSilence(desk);
        desk.Done(Tick(call, "offer1"), 15);
        Assert.Equal(["order"], desk.Refused(Tick(call, "noSound"), 22));
        desk.Done(Tick(call, "offer2"), 24);
        desk.Done(Tick(call, "noSound"), 32);
        Assert.Equal(["pause"], desk.Refused(Tick(call, "hangUp"), 34));
        desk.Done(Tick(call, "hangUp"), 39);
        Assert.Equal("silent", desk.Verdict(call, "outcome"));
        Assert.Equal("closed", desk.Life(call).State);
        Assert.Equal("met", desk.Life(call).Talk.Verdicts["noEarlyHangUp"]);
        Assert.All(["offer1", "offer2", "noSound", "hangUp"], step => Assert.Equal("met", desk.Verdict(call, $"silent.{step}")));
    }

    [Fact]
    public void What_was_ticked_but_not_said_is_found_when_the_recording_comes()
    {
        var desk = Desk();
        var call = InSilence(desk);
        desk.Done(Tick(call, "offer1"), 15);
        desk.Done(Tick(call, "offer2"), 24);
        desk.Done(Tick(call, "noSound"), 32);
        desk.Done(Tick(call, "hangUp"), 39);
        desk.Done(new Speak(call, [Agent(11, 12, Offer), Agent(20, 21, Offer)]), 900);
        Assert.Equal("met met notMet met", Steps(desk, call));
        Assert.Equal("met", desk.Verdict(call, "noThreatOfHangUp"));
    }

    [Fact]
    [Requirement("PHN-29")]
    public void Known_from_its_recording_only_the_branch_is_entered_by_its_first_line()
    {
        var desk = Desk();
        var call = desk.Recorded(Agent(0, 1.2, Offer), Agent(6.5, 7.6, Offer), Agent(12.9, 16, "再不说话我就挂了啊！"));
        desk.Done(new Report(call, "released", Given.Nothing.Add("releasedBy", "agent")), 17.5);
        Assert.Equal("met met notMet notMet", Steps(desk, call));
        Assert.Equal("notMet", desk.Life(call).Talk.Verdicts["noThreatOfHangUp"]);
        Assert.Equal("notMet", desk.Life(call).Talk.Verdicts["noEarlyHangUp"]);
    }

    [Fact]
    public void All_said_and_all_waited_for_the_agent_may_hang_up()
    {
        var desk = Desk();
        var call = desk.Recorded(Agent(0, 1.2, Offer), Agent(6.5, 7.6, Offer), Agent(12.9, 16, NoSound));
        desk.Done(new Report(call, "released", Given.Nothing.Add("releasedBy", "agent")), 20.1);
        Assert.Equal("met met met met", Steps(desk, call));
        Assert.Equal("met", desk.Life(call).Talk.Verdicts["noEarlyHangUp"]);
    }

    [Theory]
    [InlineData(5.2, "met")]
    [InlineData(5.1, "notMet")]
    public void A_pause_may_be_short_by_a_second_and_no_more(double next, string verdict)
    {
        var desk = Desk();
        var call = desk.Recorded(Agent(0, 1.2, Offer), Agent(next, next + 1, Offer));
        Assert.Equal(verdict, desk.Verdict(call, "silent.offer1"));
    }

    [Fact]
    public void Who_spoke_is_not_known_so_nothing_can_be_told()
    {
        var desk = Desk();
        var call = desk.Recorded(Unknown(0, 1.2, Offer));
        Assert.Equal("unknown", desk.Verdict(call, "noEarlyHangUp"));
        desk.Done(new Report(call, "released", Given.Nothing.Add("releasedBy", "agent")), 20);
        Assert.Equal("unknown", desk.Life(call).Talk.Verdicts["noEarlyHangUp"]);
        Assert.Equal("unknown", desk.Verdict(call, "silent.offer1"));
    }

    [Fact]
    public void A_customer_who_speaks_leads_out_of_the_branch_and_nothing_more_is_owed()
    {
        var desk = Desk();
        var call = desk.Recorded(Agent(0, 1.2, Offer), Agent(6.5, 7.6, Offer), Customer(8, 10, "喂，听得见吗"), Agent(11, 12, "听得见，您请讲"));
        Assert.Equal("met met notApplicable notApplicable", Steps(desk, call));
    }

    [Fact]
    public void An_opening_that_the_customer_answers_is_no_silent_call()
    {
        var desk = Desk();
        var call = desk.Recorded(Agent(0, 4, "您好，欢迎致电一二三四五，我是0071号客服代表小吴，请问有什么可以帮助您？"), Customer(5, 9, "我家停水了"));
        Assert.Equal("notApplicable notApplicable notApplicable notApplicable", Steps(desk, call));
        Assert.Equal("met", desk.Verdict(call, "opening"));
    }

    [Fact]
    public void Live_a_customer_who_speaks_takes_the_agent_back()
    {
        var desk = Desk();
        var call = InSilence(desk);
        desk.Done(Tick(call, "offer1"), 15);
        desk.Done(new Speak(call, [Customer(14, 16, "喂，听得见吗")]), 20);
        Assert.Null(desk.Life(call).Talk.Branch);
        Assert.Null(desk.Verdict(call, "outcome"));
        Assert.Equal("notApplicable", desk.Verdict(call, "silent.noSound"));
    }

    [Fact]
    public void An_outcome_somebody_gave_is_not_replaced_by_a_proposed_one()
    {
        var desk = Desk();
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 4);
        desk.Done(new SetFields(call, 0, Given.Nothing.Add("outcome", "answered")), 5);
        desk.Done(new EnterBranch(call, "silent"), 10);
        Assert.Equal("answered", desk.Verdict(call, "outcome"));
    }

    private static string Steps(TalkDesk desk, LifeId call) =>
        string.Join(" ", new[] { "offer1", "offer2", "noSound", "hangUp" }.Select(step => desk.Verdict(call, $"silent.{step}")));

    private static LifeId InSilence(TalkDesk desk)
    {
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 4);
        desk.Done(new EnterBranch(call, "silent"), 10);
        return call;
    }

    private static DoGuideStep Tick(LifeId call, string step) => new(call, "silent", step, Given.Nothing);

    private static TalkDesk Desk() => new(pack => pack with
    {
        Parameters = new([new Parameter("center", "中心", new Value.Text("12345"), ParameterBound.Fixed)]),
        Guides = new([new Guide("phoneInbound", "呼入接待", "contact", "phone", true)
        {
            Steps = new([
                new GuideStep("opening") { Say = "您好，欢迎致电{center}，我是{工号}号客服代表{姓名}，请问有什么可以帮助您？", Heard = "greeting" },
                new GuideStep("bye") { Say = "感谢您的来电，祝您愉快，再见！" },
            ]),
            Branches = new([new Branch("silent", "无声电话")
            {
                Leaves = Condition("customer speaks"),
                Steps = new([Line("offer1", Offer), Line("offer2", Offer), Line("noSound", NoSound) with { Never = "threat" }, new GuideStep("hangUp") { End = "hangUp" }]),
            }]),
        }]),
        Sayings = new([
            new Saying("welcome") { Any = ["欢迎致电", "您好"] },
            new Saying("hotline") { Any = ["{center}"] },
            new Saying("offer") { Any = ["有什么可以(帮|帮助)(您|到您)"] },
            new Saying("greeting") { All = ["welcome", "hotline", "offer"] },
            new Saying("threat") { Any = ["喂…说话呀", "再不说话…挂"] },
        ]),
        Norms = new([
            new Norm("noEarlyHangUp", "不得直接挂机", "contact") { When = Condition("channel is phone and releasedBy is agent"), Must = Condition("branch.hangUp is done") },
            new Norm("noThreatOfHangUp", "不得以挂机相威胁", "contact") { Never = Condition("agent says threat") },
        ]),
    });

    private static GuideStep Line(string id, string say) => new(id) { Say = say, Pause = TimeSpan.FromSeconds(5) };
}
