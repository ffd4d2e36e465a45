using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>What a step asks and has not been told yet.</summary>
internal static class Asking
{
    internal static IEnumerable<Refusal> Missing(LifeFacts facts, IEnumerable<string> asks, string? clause) =>
        asks.Where(name => !Answered(facts, name)).Select(name => Refusals.Missing(name, Title(facts, name), clause));

    /// <param name="settled">Names that were dealt with already: a seat that was given, an answer that has its own fault.</param>
    /// <param name="given">What comes with the act itself.</param>
    internal static IEnumerable<Refusal> Missing(LifeFacts facts, StepType step, Func<string, bool> settled, ImmutableDictionary<string, Given> given) =>
        step.Asks.Where(name => !settled(name) && !Answered(facts, name, step, given.Keys)).Select(name => Refusals.Missing(name, Title(facts, name), step.Clause));

    /// <summary>
    /// Whether a step has the answer it asks for. An answer given before is shown and confirmed by taking the step; but a step that leaves
    /// the state as it is can be taken again and again, and each time it asks anew.
    /// </summary>
    internal static bool Answered(LifeFacts facts, string name, StepType step, IEnumerable<string> given) =>
        Answered(facts, name)
        && (step.To is not null || step.BySystem || facts.Part.Moments.GetValueOrDefault(step.Id) is not { } taken
            || !Applies(facts, name) || IsListBeside(facts, name, step) || given.Any(key => key == name || key.StartsWith(name + '.', StringComparison.Ordinal)) || LastAt(facts, name) is not { } at || at > taken.At);

    // A list stands as it was written; only a step that asks for nothing else needs a new row each time.
    private static bool IsListBeside(LifeFacts facts, string name, StepType step) =>
        facts.Type?.Rows.Has(name) == true && step.Asks.Any(other => facts.Type.Fields.Has(other));

    private static DateTimeOffset? LastAt(LifeFacts facts, string name) =>
        facts.Type?.Fields[name] is { Is: not null } ? null : facts.Part.Moments.GetValueOrDefault(name)?.At;

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
