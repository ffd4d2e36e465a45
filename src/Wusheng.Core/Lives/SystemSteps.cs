using System.Runtime.CompilerServices;
using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>
/// Steps the engine itself takes, in file order. One that leaves the state as it is is taken when its condition becomes true, not again
/// for as long as it stays so.
/// </summary>
internal static class SystemSteps
{
    // Most types have none, and a type says so once and for all.
    private static readonly ConditionalWeakTable<LifeType, StepType[]> Own = [];

    /// <returns>Whether one was taken.</returns>
    internal static bool Take(Working work, LifeId id)
    {
        var life = work.Life(id);
        if (Grammar.Type(work.Pack(life.Pack), life.Type) is not { } whole)
        {
            return false;
        }

        for (var row = 0; row < life.Parts.Count; row++)
        {
            foreach (var step in Own.GetValue(Grammar.Row(whole, life, row), Collect))
            {
                if (IsPossible(work.Facts(id, row), step) && !WasPossible(work, id, row, step) && work.MayTake(id, row, step.Id))
                {
                    Stepping.Carry(work, id, row, step, Cause.NoSeats, []);
                    return true;
                }
            }
        }

        return false;
    }

    private static StepType[] Collect(LifeType type) => [.. type.Steps.Where(step => step.BySystem)];

    private static bool IsPossible(LifeFacts facts, StepType step) =>
        Stepping.IsFrom(facts, step)
        && (step.When is null || ConditionEvaluator.Evaluate(step.When, facts) == Truth.True)
        && !Gates.Shut(facts, step.Needs).Any();

    /// <summary>Whether it was taken before and could already be taken when this command began.</summary>
    private static bool WasPossible(Working work, LifeId id, int row, StepType step) =>
        step.To is null
        && work.Before.Find(id) is { } before && before.Parts.TryGetValue(row, out var part) && part.Moments.ContainsKey(step.Id)
        && IsPossible(new LifeFacts(work.Before, before, row, before.LastAt, null), step);
}
