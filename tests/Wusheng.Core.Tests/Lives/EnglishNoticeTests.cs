using Wusheng.Core.Lives;

namespace Wusheng.Core.Tests.Lives;

public sealed class EnglishNoticeTests
{
    [Theory]
    [InlineData("催办：派发时限 · GZ1", "Reminder: Dispatch · GZ1")]
    [InlineData("GZ1 交给你接待", "GZ1 is yours to receive")]
    [InlineData("GZ1 交给你：负责人", "GZ1 is given to you: Person in charge")]
    [InlineData("GZ1 交给你：他到了", "GZ1 is given to you: 他到了")]
    [InlineData("GZ1 上移给你：派发时限到了", "GZ1 has come up to you: Dispatch: time is up")]
    [InlineData("GZ1 派发时限到了", "GZ1 Dispatch: time is up")]
    [InlineData("GZ1 派发时限还剩 10 分钟", "GZ1 Dispatch: 10 min left")]
    [InlineData("GZ1 派发时限还剩 1 小时 5 分", "GZ1 Dispatch: 1 h 5 min left")]
    [InlineData("GZ1 派发时限已超 2 小时", "GZ1 Dispatch: over by 2 h")]
    [InlineData("GZ1 派发时限已超 1 分 30 秒", "GZ1 Dispatch: over by 1 min 30 s")]
    [InlineData("GZ1 有话被拦下，等你决定发不发：“好”", "GZ1: words are held back until you decide whether they are sent: “好”")]
    [InlineData("GZ1 没能通知到客户，请另想办法", "GZ1: the customer could not be told; find another way")]
    [InlineData("GZ1 通知没有送到", "GZ1: a notice was not delivered")]
    [InlineData("GZ1 的交接已撤销", "GZ1: the hand-over was taken back")]
    [InlineData("GZ1 派发", "GZ1 派发")]
    public void What_the_engine_tells_staff_is_said_in_English(string told, string english) =>
        Assert.Equal(english, EnglishNotice.Of(told, title => title == "派发时限" ? "Dispatch" : null));

    [Fact]
    public void Words_that_are_not_the_engines_are_left() => Assert.Null(EnglishNotice.Of("请马上处理", _ => null));
}
