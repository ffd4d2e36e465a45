using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Lives.Talk.TalkDesk;

namespace Wusheng.Core.Tests.Lives.Talk;

public sealed class HearingTests
{
    private static readonly TalkTurn[] Call =
    [
        Agent(0, 2, "您好，很高兴为您服务"), Customer(3, 5, "我姓王，网络断了"), Agent(6, 8, "王先生您好，我来查一下"),
        Customer(20, 22, "没有别的了，谢谢"), Agent(23, 25, "感谢您的来电，王先生，再见"),
    ];

    [Theory]
    [InlineData("agent says hello", Truth.True)]
    [InlineData("customer says hello", Truth.False)]
    [InlineData("customer says thanks", Truth.True)]
    [InlineData("agent says hello 2 times", Truth.True)]
    [InlineData("agent says hello 3 times", Truth.False)]
    [InlineData("agent says thanks in first 2 turns", Truth.False)]
    [InlineData("agent says thanks in last 1 turns", Truth.True)]
    [InlineData("agent says hello in last 1 turns", Truth.False)]
    [InlineData("agent says name in every later turn", Truth.True)]
    [InlineData("agent says hello in every later turn", Truth.False)]
    [InlineData("agent says name in every later turn after thanks", Truth.True)]
    [InlineData("agent says thanks after noMore", Truth.True)]
    [InlineData("agent says hello after noMore", Truth.False)]
    [InlineData("agent says hello before noMore", Truth.True)]
    [InlineData("agent says thanks before noMore", Truth.False)]
    [InlineData("agent says thanks after weather", Truth.Unknown)]
    [InlineData("agent says hello within 3s of answered", Truth.True)]
    [InlineData("agent says thanks within 3s of answered", Truth.False)]
    [InlineData("agent says thanks within 3s of noMore", Truth.True)]
    [InlineData("agent says courtesy", Truth.True)]
    [InlineData("agent says courtesy in first 2 turns", Truth.False)]
    [InlineData("agent says weather", Truth.False)]
    [InlineData("agent says centre", Truth.Unknown)]
    [InlineData("customer speaks", Truth.True)]
    [InlineData("customer silent for 15s", Truth.True)]
    [InlineData("customer silent for 16s", Truth.False)]
    [InlineData("customer silent for 12s after check", Truth.True)]
    [InlineData("customer silent for 13s after check", Truth.False)]
    [InlineData("customer silent for 5s after never", Truth.Unknown)]
    [InlineData("longestSilence <= 12s", Truth.True)]
    [InlineData("longestSilence < 12s", Truth.False)]
    [InlineData("silence = 15s", Truth.True)]
    [InlineData("overtalk = 0s", Truth.True)]
    [InlineData("pace between 300 and 320", Truth.True)]
    public void What_is_said_where_and_when(string condition, Truth truth) => Assert.Equal(truth, Heard(condition, Call));

    [Theory]
    [InlineData("agent says hello")]
    [InlineData("customer speaks")]
    [InlineData("customer silent for 5s")]
    [InlineData("pace > 0")]
    public void Without_a_talk_nothing_can_be_told(string condition) => Assert.Equal(Truth.Unknown, Heard(condition));

    [Fact]
    public void An_unknown_speaker_counts_for_and_against_nobody()
    {
        Assert.Equal(Truth.Unknown, Heard("agent says hello", Unknown(0, 1, "您好")));
        Assert.Equal(Truth.False, Heard("agent says hello", Unknown(0, 1, "喂")));
        Assert.Equal(Truth.True, Heard("agent says hello", Unknown(0, 1, "您好"), Agent(2, 3, "您好")));
        Assert.Equal(Truth.Unknown, Heard("agent says hello in first 1 turns", Unknown(0, 1, "喂"), Agent(2, 3, "您好")));
        Assert.Equal(Truth.Unknown, Heard("customer speaks", Unknown(0, 1, "喂")));
    }

    [Fact]
    public void Speaking_at_once_is_measured()
    {
        Assert.Equal(Truth.True, Heard("overtalk = 2s", Customer(0, 5, "我跟你说"), Agent(3, 8, "您听我说")));
        Assert.Equal(Truth.Unknown, Heard("pace > 0", Agent(0, 0, "聊天没有时间")));
    }

    private static Truth Heard(string condition, params TalkTurn[] turns)
    {
        var desk = Desk();
        var call = desk.Open("phone");
        desk.Done(new TakeStep(call, 0, "answer", Given.Nothing), 0);
        desk.Done(new Speak(call, [.. turns]), 30);
        desk.Done(new Report(call, "released", Given.Nothing), 30);
        return desk.Says(call, condition, 40);
    }

    private static TalkDesk Desk() => new(pack => pack with
    {
        Guides = new([new Guide("line", "接听", "contact", "phone", false) { Steps = new([new GuideStep("check") { Say = "我来查一下" }, new GuideStep("never") { Say = "请您稍候片刻不要挂机" }]) }]),
        Sayings = new([
            new Saying("hello") { Any = ["您好"] }, new Saying("thanks") { Any = ["感谢", "谢谢"] }, new Saying("name") { Any = ["王(先生|女士)"] },
            new Saying("noMore") { Any = ["没有别的了"] }, new Saying("weather") { Any = ["天气"] }, new Saying("centre") { Any = ["{center}"] },
            new Saying("courtesy") { All = ["hello", "thanks"] },
        ]),
    });
}
