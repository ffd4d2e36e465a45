using Wusheng.Core.Conditions;

namespace Wusheng.Core.Tests.Conditions;

public sealed class ChineseTests
{
    private static readonly Dictionary<string, string> _titles = new()
    {
        ["plan"] = "处理方案", ["difficulty"] = "难点", ["nextSteps"] = "下一步措施", ["point"] = "问题点", ["point=gone"] = "已解决", ["state=gone"] = "已解决",
        ["arrears"] = "欠费金额", ["applicant"] = "办理人", ["applicant=owner"] = "业主", ["worker"] = "装修工人", ["engineer"] = "项目工程师",
        ["says=welcome"] = "欢迎语", ["opening"] = "开场", ["answerTime"] = "答复时限", ["callbackWithin"] = "办结后回访",
    };

    [Theory]
    [InlineData("plan is set or (difficulty is set and nextSteps is set)", "处理方案已填 或（难点已填 且 下一步措施已填）")]
    [InlineData("(plan is set or difficulty is missing) and nextSteps is set", "（处理方案已填 或 难点未填）且 下一步措施已填")]
    [InlineData("every point is gone", "每个问题点都是已解决")]
    [InlineData("every point (plan is set)", "每个问题点的处理方案都已填")]
    [InlineData("no point (state is gone)", "没有问题点满足（状态是已解决）")]
    [InlineData("applicant is owner or arrears = 0", "办理人是业主 或 欠费金额 等于 0")]
    [InlineData("plan is yes", "处理方案为是")]
    [InlineData("plan is not no", "处理方案不为否")]
    [InlineData("arrears >= 2000元", "欠费金额 不小于 ¥ 2,000.00")]
    [InlineData("count of worker >= 1", "装修工人的数量 不小于 1")]
    [InlineData("engineer.received is done", "项目工程师的收到已完成")]
    [InlineData("agent says welcome in first 2 turns", "接待人员在前 2 句说欢迎语")]
    [InlineData("customer silent for 5s after opening", "开场之后客户沉默满 5 秒")]
    [InlineData("answerTime is running/breached", "答复时限是计时中、超时")]
    [InlineData("opened.at + callbackWithin < now", "登记的时间 加 办结后回访 小于 现在")]
    [InlineData("arrears = 2wd", "欠费金额 等于 2 个工作日")]
    public void In_the_readers_words(string text, string chinese) =>
        Assert.Equal(chinese, ConditionText.Chinese(ConditionParser.Condition(text).Value!, asked => _titles.GetValueOrDefault(asked, asked)));

    [Fact]
    public void Every_worked_condition_can_be_printed() => Assert.All(
        WorkedCases.Of("condition"),
        line => Assert.DoesNotContain(" is ", ConditionText.Chinese(ConditionParser.Condition(line[2]).Value!, asked => asked), StringComparison.Ordinal));
}
