using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("您刚才说，窗口的同事回您一句“不归我管”，这句话我如实记下来了", "不归我管")]
    [InlineData("您的意思是，师傅走的时候说了句“有意见找领导去”，对吗？", "有意见找领导去")]
    [InlineData("“你问我，我问谁”“找领导也没用”这类话，对客户一句都不能说。", "找领导也没用")]
    [InlineData("您说我们踢皮球，我能理解您的心情", "踢皮球")]
    [InlineData("您刚才说没办法，我再帮您看看", "没办法")]
    [InlineData("客户反映说不归我管", "不归我管")]
    [InlineData("当时那位同事跟您说找领导也没用", "找领导也没用")]
    [InlineData("我没有说过不归我管", "不归我管")]
    [InlineData("找领导也没用这种话以后不许再说了", "找领导也没用")]
    [InlineData("您说的是找领导也没用，对吗", "找领导也没用")]
    [InlineData("培训的时候说，不知道是禁用语", "不知道")]
    [InlineData("您是说师傅让您等着，一直没人理，是吗？", "一直没人理")]
    [InlineData("您是想说前台不归我管就把您打发了，别再来，对吧", "别再来")]
    public void What_others_said_is_not_ones_own(string text, string words) => Assert.True(IsReported(text, words));

    [Theory]
    [InlineData("不归我管，您刚才说的我也没听清", "不归我管")]
    [InlineData("您刚才说什么？不归我管", "不归我管")]
    [InlineData("我跟你说，不归我管", "不归我管")]
    [InlineData("刚才不是说过了吗，怎么还问", "不是说过了")]
    [InlineData("您说的这个事不归我管", "不归我管")]
    [InlineData("您反映的问题不归我们管", "不归我们管")]
    [InlineData("他叫“老王", "老王")]
    [InlineData("您问我我问谁去", "我问谁去")]
    [InlineData("您是说师傅没来，是吗？那不归我管", "不归我管")]
    [InlineData("您是说师傅没来，不归我管", "不归我管")]
    public void What_one_says_oneself_is(string text, string words) => Assert.False(IsReported(text, words));

    private static bool IsReported(string text, string words)
    {
        var found = new Found(text.LastIndexOf(words, StringComparison.Ordinal), words.Length);
        return ReportedSpeech.In(text, SpokenText.Of(text)).Any(reported => reported.Contains(found));
    }
}
