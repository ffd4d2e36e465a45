using Wusheng.Core.Conditions;

namespace Wusheng.Core.Scenarios;

/// <summary>Whether an expectation holds; false and unknown both fail, and the sentence tells what is there instead.</summary>
internal static class ExpectCheck
{
    public static Said? Of(string expected, ScenarioFacts facts)
    {
        var parsed = ConditionParser.Condition(RowAddresses.Numbered(expected, facts.Places));
        if (!parsed.Succeeded)
        {
            var problem = parsed.Problems[0];
            return new Said($"“{expected}”读不懂：{problem.Zh}", $"'{expected}' cannot be read: {problem.En}");
        }

        return ConditionEvaluator.Evaluate(parsed.Value, facts) == Truth.True ? null : Failed(expected, parsed.Value, facts);
    }

    private static Said Failed(string expected, Condition condition, ScenarioFacts facts)
    {
        var actual = ActualValue.Of(condition, facts);
        return new Said($"“{expected}”不成立：{actual.Zh}", $"'{expected}' does not hold: {actual.En}");
    }
}
