using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Whether a row of a kind may be added now, before anything of it is known.</summary>
public static class RowChoices
{
    /// <summary>Why somebody may not add one; null when it can be tried.</summary>
    public static Refusal? Shut(IWorld world, Life life, LifeType rows, string who, DateTimeOffset now)
    {
        var work = new Working(world, new Actor(who, "desk"), now);
        var facts = work.Facts(life.Id);
        if (!rows.Opening.By.IsEmpty && !Rights.ToAct(facts, rows.Opening.By, who).May)
        {
            return Refusals.ByOpening(rows.Title, Titles.Roles(facts, rows.Opening.By));
        }

        // What hangs on answers still to come is unknown, and may be tried.
        var row = work.Facts(life.Id, Growing.Add(work, life.Id, 0, rows));
        return rows.Opening.Needs.FirstOrDefault(gate => ConditionEvaluator.Evaluate(gate.Must, row) == Truth.False) is { } shut
            ? Refusals.Gate(shut, Gates.Sentence(row, shut), rows.Clause)
            : null;
    }
}
