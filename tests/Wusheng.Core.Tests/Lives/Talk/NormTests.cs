using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Lives.Talk.TalkDesk;

namespace Wusheng.Core.Tests.Lives.Talk;

public sealed class NormTests
{
    [Theory]
    [InlineData("no", "yes", "notApplicable")]
    [InlineData("no", "no", "notApplicable")]
    [InlineData("no", null, "notApplicable")]
    [InlineData("yes", "yes", "met")]
    [InlineData("yes", "no", "notMet")]
    [InlineData("yes", null, "unknown")]
    [InlineData(null, "yes", "met")]
    [InlineData(null, "no", "unknown")]
    [InlineData(null, null, "unknown")]
    public void Only_what_surely_applies_and_surely_fails_is_not_met(string? angry, string? calmed, string verdict)
    {
        var norm = new Norm("calm", "先安抚", "contact") { When = Condition("angry is yes") };
        Assert.Equal(verdict, Judged(norm with { Must = Condition("calmed is yes") }, angry, calmed));
        Assert.Equal(verdict, Judged(norm with { Never = Condition("calmed is no") }, angry, calmed));
    }

    [Theory]
    [InlineData("agent", "找领导也没用", "notMet")]
    [InlineData("customer", "找领导也没用", "met")]
    [InlineData("unknown", "找领导也没用", "unknown")]
    [InlineData("unknown", "今天天气好", "met")]
    [InlineData("agent", "您刚才说找领导也没用，我理解", "met")]
    public void Never_is_the_mirror_of_must(string who, string text, string verdict)
    {
        var desk = Desk(new Norm("noRefusal", "不推", "contact") { Never = Condition("agent says refused") });
        var call = desk.Recorded(new TalkTurn(0, 2, who, text));
        Assert.Equal(verdict, desk.Verdict(call, "noRefusal"));
    }

    [Fact]
    public void Without_any_talk_a_norm_on_words_cannot_be_told()
    {
        var desk = Desk(new Norm("noRefusal", "不推", "contact") { Never = Condition("agent says refused") });
        Assert.Equal("unknown", desk.Verdict(desk.Open("phone"), "noRefusal"));
    }

    [Fact]
    public void A_norm_may_join_words_and_facts()
    {
        var desk = Desk(new Norm("sorry", "怨有歉声", "contact") { When = Condition("angry is yes"), Must = Condition("agent says apology") });
        var call = desk.Recorded(Agent(0, 2, "给您添麻烦了，对不起"));
        Assert.Equal("met", desk.Verdict(call, "sorry"));
        desk.Done(new SetFields(call, 0, Given.Nothing.Add("angry", "no")), 3);
        Assert.Equal("notApplicable", desk.Verdict(call, "sorry"));
    }

    [Fact]
    public void The_verdict_is_written_when_the_contact_is_let_go_and_again_when_more_is_heard()
    {
        var desk = Desk(new Norm("sorry", "怨有歉声", "contact") { Must = Condition("agent says apology") });
        var call = desk.Open("phone");
        Assert.Empty(desk.Life(call).Talk.Verdicts);
        desk.Done(new Report(call, "released", Given.Nothing), 9);
        Assert.Equal("unknown", desk.Life(call).Talk.Verdicts["sorry"]);
        desk.Done(new Speak(call, [Agent(0, 2, "对不起")]), 600);
        Assert.Equal("met", desk.Life(call).Talk.Verdicts["sorry"]);
    }

    [Fact]
    public void A_verdict_once_written_does_not_move_with_later_facts()
    {
        var desk = Desk(new Norm("noted", "有说明", "job") { Must = Condition("note is set"), Judged = new Core.Conditions.Path(["look"]) });
        var job = desk.Open("job");
        desk.Done(new TakeStep(job, 0, "look", Given.Nothing), 5);
        desk.Done(new SetFields(job, 0, Given.Nothing.Add("note", "好了")), 6);
        Assert.Equal("notMet", desk.Verdict(job, "noted"));
        desk.Done(new TakeStep(job, 0, "look", Given.Nothing), 7);
        Assert.Equal("met", desk.Verdict(job, "noted"));
    }

    [Fact]
    public void A_norm_for_another_type_does_not_apply()
    {
        var desk = Desk(new Norm("noted", "有说明", "job") { Must = Condition("note is set") });
        var call = desk.Recorded(Agent(0, 1, "您好"));
        desk.Done(new Report(call, "released", Given.Nothing), 9);
        Assert.Empty(desk.Life(call).Talk.Verdicts);
        Assert.Equal("notApplicable", desk.Verdict(call, "noted"));
    }

    [Fact]
    public void The_end_of_a_case_is_when_it_is_judged_unless_it_says_otherwise()
    {
        var desk = Desk(new Norm("noted", "有说明", "job") { Must = Condition("note is set") });
        var job = desk.Open("job");
        desk.Done(new TakeStep(job, 0, "look", Given.Nothing), 5);
        Assert.Empty(desk.Life(job).Talk.Verdicts);
        desk.Done(new TakeStep(job, 0, "finish", Given.Nothing), 6);
        Assert.Equal("notMet", desk.Life(job).Talk.Verdicts["noted"]);
    }

    [Fact]
    public void A_norm_for_rows_is_judged_row_by_row()
    {
        var desk = Desk(new Norm("told", "写明", "job.piece") { Must = Condition("what is set") });
        var job = desk.Open("job");
        desk.Done(new AddRow(job, 0, "piece", Given.Nothing.Add("what", "门")), 1);
        desk.Done(new AddRow(job, 0, "piece", Given.Nothing), 2);
        desk.Done(new TakeStep(job, 0, "finish", Given.Nothing), 3);
        Assert.Equal(["met", "notMet"], desk.Life(job).Talk.Verdicts.Values);
        Assert.Equal(Core.Conditions.Truth.True, desk.Says(job, "any piece (told is notMet)"));
    }

    private static string? Judged(Norm norm, string? angry, string? calmed)
    {
        var desk = Desk(norm);
        var call = desk.Open("phone");
        var given = new[] { ("angry", angry), ("calmed", calmed) }.Where(pair => pair.Item2 is not null).Aggregate(Given.Nothing, (all, pair) => all.Add(pair.Item1, pair.Item2!));
        desk.Done(new SetFields(call, 0, given), 1);
        desk.Done(new Report(call, "released", Given.Nothing), 2);
        return desk.Life(call).Talk.Verdicts[norm.Id];
    }

    private static TalkDesk Desk(Norm norm) => new(pack => pack with
    {
        Norms = new([norm]),
        Sayings = new([
            new Saying("refused") { Any = ["找领导也没用"], Unless = ["您…(说|讲)找领导"] },
            new Saying("apology") { Any = ["对不起", "抱歉"] },
        ]),
    });
}
