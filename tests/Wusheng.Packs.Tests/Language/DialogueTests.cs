using Wusheng.Core.Lives;
using Wusheng.Core.Scenarios;

namespace Wusheng.Packs.Tests.Language;

/// <summary>The verdicts of the shipped norms on how a talk goes.</summary>
public sealed class DialogueTests
{
    private static readonly (string Who, double From, double To, string Text)[] Good =
    [
        ("agent", 0.6, 13, "您好，这里是云桥通信，我是105号客服赵兰，请问有什么可以帮您？"),
        ("customer", 13.5, 18, "我家网断了，我姓钱，等了两天都没人来。"),
        ("agent", 18.5, 30, "钱先生，给您添麻烦了，非常抱歉。我查一下线路，请您稍等，好吗？"),
        ("customer", 30.3, 31, "好。"),
        ("agent", 50, 62, "钱先生，让您久等了。线路有故障，我马上派工程师上门。"),
        ("customer", 62.5, 64, "行。"),
        ("agent", 64.5, 80, "我跟您核对一下：宽带断网两天，今天下午上门，您看对吗？"),
        ("customer", 80.3, 81, "对。"),
        ("agent", 81.5, 85, "请问您还有其他问题吗？"),
        ("customer", 85.3, 86, "没有了。"),
        ("agent", 86.3, 91, "感谢您的来电，再见。"),
    ];

    [Fact]
    [Requirement("LNG-02")]
    public void A_courteous_call_meets_every_norm()
    {
        var verdicts = Verdicts("phone", 2, "customer", Good);
        Assert.DoesNotContain(verdicts, each => each.Value != "met");
        string[] expected = ["greeting", "self-introduction", "ask-need", "repeat-back", "hold-courtesy", "apology", "address-by-name", "anything-else", "farewell", "customer-hangs-up-first", "answered-within-3-rings", "pace", "no-interruption"];
        Assert.Empty(expected.Except(verdicts.Keys));
    }

    [Theory]
    [InlineData(0, "这里是云桥通信，我是105号客服赵兰，请问有什么可以帮您？", "greeting")]
    [InlineData(0, "您好，这里是云桥通信，请问有什么可以帮您？", "self-introduction")]
    [InlineData(0, "您好，我是105号客服赵兰。", "ask-need")]
    [InlineData(2, "钱先生，我查一下线路，请您稍等，好吗？", "apology")]
    [InlineData(2, "钱先生，非常抱歉。我查一下线路，等一下。", "hold-courtesy")]
    [InlineData(4, "钱先生，线路有故障，我马上派工程师上门。", "hold-courtesy")]
    [InlineData(6, "好的，已经登记了，今天下午上门，注意接电话。", "repeat-back")]
    [InlineData(8, "好的，那先这样。", "anything-else")]
    [InlineData(10, "好的，知道了。", "farewell")]
    public void What_is_left_out_is_not_met(int turn, string instead, string norm)
    {
        var talk = Good.ToArray();
        talk[turn].Text = instead;
        Assert.Equal("notMet", Verdicts("phone", 2, "customer", talk)[norm]);
    }

    [Fact]
    [Requirement("LNG-14")]
    public void Pace_is_measured_over_the_agents_own_words()
    {
        var hasty = Good.Select(each => each.Who == "agent" ? each with { To = each.From + ((each.To - each.From) / 3) } : each).ToArray();
        Assert.Equal("notMet", Verdicts("phone", 2, "customer", hasty)["pace"]);
        Assert.Equal("unknown", Verdicts("phone", 2, "customer", [("agent", 0, 2, "您好"), ("customer", 3, 4, "你好")])["pace"]);
        Assert.DoesNotContain("pace", Verdicts("chat", null, null, [.. Good.Select(each => each with { To = each.From })]).Keys);
    }

    [Fact]
    [Requirement("LNG-21")]
    public void Speaking_over_the_customer_is_not_met_and_a_sound_of_assent_is_no_interruption()
    {
        var talk = Good.ToArray();
        talk[2].From = 16;
        Assert.Equal("notMet", Verdicts("phone", 2, "customer", talk)["no-interruption"]);
        Assert.Equal("met", Verdicts("phone", 2, "customer", [.. Good.Take(2), ("agent", 15, 15.4, "嗯。"), .. Good.Skip(2)])["no-interruption"]);
    }

    [Fact]
    public void Rings_and_hanging_up_are_judged_where_they_are_recorded()
    {
        Assert.Equal("notMet", Verdicts("phone", 4, "agent", Good)["answered-within-3-rings"]);
        Assert.Equal("notMet", Verdicts("phone", 4, "agent", Good)["customer-hangs-up-first"]);
        Assert.Equal("unknown", Verdicts("phone", null, null, Good)["answered-within-3-rings"]);
        Assert.Equal("unknown", Verdicts("phone", null, null, Good)["customer-hangs-up-first"]);
    }

    [Fact]
    public void Without_the_beginning_or_the_speakers_it_cannot_be_told()
    {
        var late = Good.Skip(4).ToArray();
        Assert.Equal("unknown", Verdicts("phone", 2, "customer", late)["greeting"]);
        var nobody = Good.Select(each => each with { Who = "unknown" }).ToArray();
        var verdicts = Verdicts("phone", 2, "customer", nobody);
        Assert.Equal(["unknown", "unknown", "unknown"], [verdicts["greeting"], verdicts["pace"], verdicts["farewell"]]);
    }

    [Fact]
    public void A_silent_call_with_patient_prompts_may_be_ended_by_the_agent()
    {
        var verdicts = Verdicts("phone", 2, "agent", [Good[0], ("agent", 18, 24, "您好，您的电话已接通，请问能听见我的声音吗？"), ("agent", 29, 38, "对不起，听不到您的声音，请您换一部电话再拨，再见。")]);
        Assert.Equal("met", verdicts["silence-handled"]);
        Assert.DoesNotContain("customer-hangs-up-first", verdicts.Keys);
        var rude = Verdicts("phone", 2, "agent", [("agent", 0.5, 1, "喂？"), ("agent", 3, 5, "说话呀！再不说话我挂了啊！")]);
        Assert.Equal(["notMet", "notMet"], [rude["silence-handled"], rude["customer-hangs-up-first"]]);
    }

    [Fact]
    public void A_silence_nobody_announced_must_be_broken_politely_and_in_time()
    {
        var talk = Good.Select((each, at) => at > 6 ? each with { From = each.From + 15, To = each.To + 15 } : each).ToArray();
        talk[7] = ("agent", 92, 95, "钱先生，请问您还在听吗？");
        Assert.Equal("met", Verdicts("phone", 2, "customer", talk)["silence-handled"]);
        talk[7] = ("customer", 110, 111, "喂？还在吗？");
        talk = [.. talk.Take(8), .. talk.Skip(8).Select(each => each with { From = each.From + 20, To = each.To + 20 })];
        Assert.Equal("notMet", Verdicts("phone", 2, "customer", talk)["silence-handled"]);
    }

    [Fact]
    [Requirement("LNG-08")]
    public void Not_knowing_is_said_with_an_offer_to_ask()
    {
        Assert.Contains("shirk", LanguageSamples.Families("不知道。"));
        Assert.Contains("shirk", LanguageSamples.Families("不清楚"));
        Assert.Empty(LanguageSamples.Families("这个我目前还不能准确答复您，我先帮您咨询一下，十分钟内给您回电。"));
        Assert.Empty(LanguageSamples.Families("不知道您现在方便吗？"));
    }

    private static Dictionary<string, string> Verdicts(string channel, int? rings, string? hangupBy, (string Who, double From, double To, string Text)[] talk)
    {
        var input = new TalkInput("1", channel, [.. talk.Select(each => new TalkTurn((decimal)each.From, (decimal)each.To, each.Who, each.Text))], 0, true) { Rings = rings, HangupBy = hangupBy };
        return new TalkScanner(LanguageSamples.Core).Scan(input).Verdicts.Where(each => each.Norm.Report is not null).ToDictionary(each => each.Norm.Report!, each => each.Verdict);
    }
}
