using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>What a step asks and has not been told yet.</summary>
internal static class Asking
{
    internal static IEnumerable<Refusal> Missing(LifeFacts facts, IEnumerable<string> asks, string? clause) =>
        asks.Where(name => !Answered(facts, name)).Select(name => Refusals.Missing(name, Title(facts, name), clause));

    internal static bool Answered(LifeFacts facts, string name)
    {
        if (name.Split('.') is [var rows, var column])
        {
            return facts.Life.RowsOf(rows, facts.Row).All(part => part.Fields.ContainsKey(column)) || facts.Find(rows)?.Rows is null;
        }

        if (facts.Type?.Fields[name] is { } asked)
        {
            return asked.Is is not null || !Applies(facts, asked) || facts.Part.Fields.GetValueOrDefault(name)?.Value is not null;
        }

        return facts.Find(name) is { } fact && (fact.Rows is { } list ? list.Count > 0 : fact.IsSet);
    }

    /// <summary>Whether a name is to be answered here at all; what has no condition always is.</summary>
    internal static bool Applies(LifeFacts facts, string name) => facts.Type?.Fields[name] is not { } asked || Applies(facts, asked);

    private static bool Applies(LifeFacts facts, FieldType asked) =>
        asked.When is null || ConditionEvaluator.Evaluate(asked.When, facts) == Truth.True;

    internal static string Title(LifeFacts facts, string name) => name.Split('.') is [var rows, var column]
        ? facts.Type?.Rows[rows]?.Fields[column]?.Title ?? name
        : Titles.Of(facts, name);
}
