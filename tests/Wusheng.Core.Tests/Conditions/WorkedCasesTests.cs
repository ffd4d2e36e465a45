using Wusheng.Core.Conditions;

namespace Wusheng.Core.Tests.Conditions;

public sealed class WorkedCasesTests
{
    public static TheoryData<string> Conditions => [.. WorkedCases.Of("condition").Select(line => line[2])];

    public static TheoryData<string> Expressions => [.. WorkedCases.Of("value").Select(line => line[2])];

    public static TheoryData<string> Choices => [.. WorkedCases.Of("choice").Select(line => string.Join('\t', line[2..]))];

    [Fact]
    public void The_list_is_whole()
    {
        Assert.True(WorkedCases.Of("condition").Count() > 180);
        Assert.True(WorkedCases.Of("value").Count() > 35);
        Assert.Equal(6, WorkedCases.Of("choice").Count());
    }

    [Theory, MemberData(nameof(Conditions))]
    public void Every_condition_parses_and_prints_back(string text)
    {
        var parsed = ConditionParser.Condition(text);
        Assert.Empty(parsed.Problems);
        Assert.Equal(parsed.Value, ConditionParser.Condition(ConditionText.Of(parsed.Value!)).Value);
    }

    [Theory, MemberData(nameof(Expressions))]
    public void Every_value_parses_and_prints_back(string text)
    {
        var parsed = ConditionParser.Expression(text);
        Assert.Empty(parsed.Problems);
        Assert.Equal(parsed.Value, ConditionParser.Expression(ConditionText.Of(parsed.Value!)).Value);
    }

    [Theory, MemberData(nameof(Choices))]
    public void Every_choice_parses(string line)
    {
        var words = line.Split('\t').Chunk(2).Select(arm => (arm[0], arm[1]));
        Assert.Empty(ConditionParser.Choice(words).Problems);
    }
}
