using Wusheng.Core.Conditions;

namespace Wusheng.Core.Tests.Conditions;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("a or b and not c is X", "a or b and not c is X")]
    [InlineData("(a or b) and c", "(a or b) and c")]
    [InlineData("((a))", "a")]
    [InlineData("a and (b and c)", "a and (b and c)")]
    [InlineData("a  =  3", "a = 3")]
    [InlineData("a+b*2=(a+b)*2", "a + b * 2 = (a + b) * 2")]
    [InlineData("a-(b-c)-d > 1", "a - (b - c) - d > 1")]
    [InlineData("a/(b*c) > 1", "a / (b * c) > 1")]
    [InlineData("(a + 1) > 2", "a + 1 > 2")]
    [InlineData("((a) + (1)) > 2 and (a > 1)", "a + 1 > 2 and a > 1")]
    [InlineData("a is our.b", "a = our.b")]
    [InlineData("a is not our.b", "not a = our.b")]
    [InlineData("a is X/Y/\"其他\"", "a is X/Y/\"其他\"")]
    [InlineData("a is not \"set\"", "a is not \"set\"")]
    [InlineData("a is done/gone", "a is done/gone")]
    [InlineData("every a.b is not done", "every a.b is not \"done\"")]
    [InlineData("no is yes", "no is yes")]
    [InlineData("a = no", "a = no")]
    [InlineData("a > ¥20.50", "a > 20.50元")]
    [InlineData("a = 90s and b = 120s and c = 48h and d = 2wd", "a = 90s and b = 2m and c = 2d and d = 2wd")]
    [InlineData("a = 2026-03-04 09:00:30 or a = 2026-03-04", "a = 2026-03-04 09:00:30 or a = 2026-03-04")]
    [InlineData("2026-03-04 - 1d > a", "2026-03-04 - 1d > a")]
    [InlineData("a = sun 12:00", "a = sun 12:00")]
    [InlineData("sun is set", "sun is set")]
    [InlineData("count is set and find is set and sum = 3", "count is set and find is set and sum = 3")]
    [InlineData("F.point.1.state is gone", "F.point.1.state is gone")]
    [InlineData("agent says x 3 times within 5m of a.b in last 2 turns before c", "agent says x in last 2 turns within 5m of a.b before c 3 times")]
    [InlineData("x was not notified", "x was not notified")]
    [InlineData("count of a.b (c) * 2 between d and e + 1", "count of a.b (c) * 2 between d and e + 1")]
    public void Read_and_written_again(string text, string canonical)
    {
        var parsed = ConditionParser.Condition(text);
        Assert.Empty(parsed.Problems);
        Assert.Equal(canonical, ConditionText.Of(parsed.Value!));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("a and", 5)]
    [InlineData("and a", 0)]
    [InlineData("a b", 2)]
    [InlineData("a = ", 4)]
    [InlineData("a == b", 3)]
    [InlineData("(a", 2)]
    [InlineData("a)", 1)]
    [InlineData("()", 1)]
    [InlineData("a is", 4)]
    [InlineData("a is 3", 5)]
    [InlineData("a is X/", 7)]
    [InlineData("a is X/b.c", 7)]
    [InlineData("a is 已填", 5)]
    [InlineData("a is \"已填", 5)]
    [InlineData("a.", 1)]
    [InlineData("a..b", 1)]
    [InlineData("a = 25:00", 4)]
    [InlineData("a = 9:20", 4)]
    [InlineData("a = 2026-3-4", 4)]
    [InlineData("a = 2026-02-30", 4)]
    [InlineData("a = 2026-03-040", 4)]
    [InlineData("a = 3min", 4)]
    [InlineData("a = 1.5h", 4)]
    [InlineData("a = 99999999999d", 4)]
    [InlineData("a = 99999999999999999999999999999999", 4)]
    [InlineData("a ! b", 2)]
    [InlineData("a，b", 1)]
    [InlineData("every a", 7)]
    [InlineData("count of", 8)]
    [InlineData("median of a > 1", 0)]
    [InlineData("(a and b) > 3", 0)]
    [InlineData("1 + (a and b)", 4)]
    [InlineData("agent says x in first 0 turns", 22)]
    [InlineData("agent says x in middle", 16)]
    [InlineData("customer silent for 5", 20)]
    [InlineData("{ a: b }", 0)]
    [InlineData("a between 1 or 2", 12)]
    [InlineData("a.b.c.d.e.f.g.h.i is set", 0)]
    public void Refused_with_the_place(string text, int offset)
    {
        var problem = Assert.Single(ConditionParser.Condition(text).Problems);
        Assert.Equal(offset, problem.Offset);
        Assert.False(string.IsNullOrWhiteSpace(problem.Zh) || string.IsNullOrWhiteSpace(problem.En));
    }

    [Theory]
    [InlineData("a ＝ b", "=")]
    [InlineData("a = 2026-3-4", "2026-03-04")]
    [InlineData("a = 9:20", "09:20")]
    [InlineData("a = 30min", "30m")]
    [InlineData("a = “b”", "\"")]
    public void Refused_with_a_suggestion(string text, string suggestion) =>
        Assert.Equal(suggestion, Assert.Single(ConditionParser.Condition(text).Problems).Suggestion);

    [Fact]
    public void A_value_must_not_be_a_condition()
    {
        Assert.Single(ConditionParser.Expression("a and b").Problems);
        Assert.Single(ConditionParser.Expression("a is set").Problems);
        Assert.Empty(ConditionParser.Expression("(a + 1)").Problems);
    }

    [Fact]
    public void Else_closes_a_choice_and_every_bad_arm_is_named()
    {
        Assert.Equal(0, Assert.Single(ConditionParser.Choice([("a", "1")]).Problems).Arm);
        Assert.Equal(0, Assert.Single(ConditionParser.Choice([("else", "1"), ("else", "2")]).Problems).Arm);
        Assert.Single(ConditionParser.Choice([]).Problems);
        var problems = ConditionParser.Choice([("a =", "1"), ("b", "2 +"), ("else", "3")]).Problems;
        Assert.Equal([(0, false), (1, true)], problems.Select(problem => (problem.Arm!.Value, problem.InThen)));
        Assert.Equal("{ a: 1, else: no }", ConditionText.Of(ConditionParser.Choice([("a", "1"), ("else", "no")]).Value!));
    }
}
