using System.Globalization;
using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>What is really there where an expectation does not hold.</summary>
internal static class ActualValue
{
    private static readonly ImmutableArray<string> words =
        ["idle", "running", "paused", "met", "breached", "ended", "issued", "void", "offered", "done", "notified", "notMet", "unknown", "notApplicable"];

    public static Said Of(Condition condition, ScenarioFacts facts) => condition switch
    {
        Condition.And and => Of(and.All.First(part => ConditionEvaluator.Evaluate(part, facts) != Truth.True), facts),
        Condition.Or or => Of(or.Any[0], facts),
        Condition.Not not => Of(not.Of, facts),
        Condition.Compare test => Of(test.Left, facts),
        Condition.Between test => Of(test.Value, facts),
        Condition.In test => Of(test.Value, facts),
        Condition.Is { Words: ["notified"] } test => Told(test.Negated),
        Condition.Was { Words: ["notified"] } test => Told(test.Negated),
        Condition.Is test => Of(test.Value, facts),
        Condition.Was test => Of(test.Value, facts),
        Condition.IsSet test => Of(test.Value, facts),
        Condition.IsMissing test => Of(test.Value, facts),
        Condition.IsDone test => Of(test.Value, facts),
        Condition.Holds test => Of(test.Value, facts),
        Condition.Over test => Of(new Expression.CountOf(test.Rows, test.Where), facts),
        _ => new Said("说不准。", "It cannot be told."),
    };

    private static Said Told(bool told) => told ? new Said("已经告知。", "It has been told.") : new Said("没有告知。", "Nobody was told.");

    private static Said Of(Expression expression, ScenarioFacts facts)
    {
        if (expression is Expression.Name { Path: var path } && facts.Find(path.First) is null)
        {
            return PlaceWalk.Unknown(path.First, facts.Names);
        }

        var actual = FactPath.Resolve(expression, facts);
        var text = actual is null ? null : Written(actual, facts.Zone);
        return text is null
            ? new Said("什么也没有。", "There is nothing.")
            : new Said($"实际是 {text}。", $"It is {text}.");
    }

    private static string? Written(Fact fact, TimeZoneInfo zone)
    {
        if (fact.Value is { } value)
        {
            return Written(value, zone);
        }

        var holding = words.Where(word => fact.Is(word) == Truth.True).ToList();
        return holding.Count > 0 ? string.Join(", ", holding) : fact.Rows is { } rows ? string.Create(CultureInfo.InvariantCulture, $"{rows.Count}") : null;
    }

    private static string Written(Value value, TimeZoneInfo zone) => value switch
    {
        Value.Moment moment => TimeZoneInfo.ConvertTime(moment.At, zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        Value.Slot slot => $"{Written(new Value.Moment(slot.Start), zone)}–{Written(new Value.Moment(slot.End), zone)}",
        Value.Person person => person.Id,
        Value.Text text => text.Content,
        Value.Life life => $"{life.Type} {life.Id}",
        Value.Thing thing => $"{thing.Type} {thing.Key}",
        _ => ExpressionText.Of(value),
    };
}
