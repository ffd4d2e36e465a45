using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>The outcome that a branch of its name proposes, as long as nobody says otherwise.</summary>
internal static class Outcomes
{
    private const string Field = "outcome";

    internal static void Propose(Working work, LifeId id, Branch branch)
    {
        if (work.Facts(id).Whole?.Fields[Field] is { } outcome && IsOpen(work.Life(id))
            && (outcome.Choices.IsEmpty || outcome.Choices.Any(choice => choice.Key == branch.Id)))
        {
            work.Own(id, new FieldSet(0, Field, new Value.Word(branch.Id)));
        }
    }

    /// <summary>A branch that was left is no outcome any more: without this a call that went on would close as a silent one.</summary>
    internal static void Withdraw(Working work, LifeId id, Branch branch)
    {
        if (IsOpen(work.Life(id)) && work.Life(id).Whole.Fields.GetValueOrDefault(Field)?.Value is Value.Word word && word.Key == branch.Id)
        {
            work.Own(id, new Corrected(0, Field, null, $"不再是“{branch.Title}”"));
        }
    }

    private static bool IsOpen(Life life) => life.Whole.Fields.GetValueOrDefault(Field) is null or { By: null } or { Value: null };
}
