using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// Judges one step of a guide. Where there is a transcript it decides what was said; the tick decides what was done, and stands for
/// the words where nothing was recorded.
/// </summary>
internal sealed class StepVerdict(LifeFacts facts, Guidance guidance, Passage passage)
{
    private readonly Speaking speaking = new(facts, passage);
    private readonly Timing timing = new(facts, passage);

    internal string Of(GuideStep step) => facts.Once($"step {passage.Name}.{step.Id}", () => NormVerdict.Of(Applies(step), Kept(step)));

    /// <summary>Whether the step was come to: ticked, heard, or, for the end, brought about by the agent after all before it.</summary>
    internal Truth IsReached(GuideStep step) => step.End is not null
        ? Kleene.And(Ended(step), step.When is null ? Truth.True : ConditionEvaluator.Evaluate(step.When, facts))
        : Kleene.Of(passage.IsDone(step));

    private Truth Applies(GuideStep step)
    {
        var asked = Kleene.And(passage.Entered, step.When is null ? Truth.True : ConditionEvaluator.Evaluate(step.When, facts));
        return passage.IsDone(step) ? asked
            : IsSpared(step) ? Truth.False
            : passage.MayBeLeft ? Kleene.And(asked, Truth.Unknown)
            : asked;
    }

    /// <summary>A step not done that need not be: optional, left behind with its branch, or overtaken by a branch that ends the talk.</summary>
    private bool IsSpared(GuideStep step) => step.MaySkip || passage.IsLeft
        || (passage.Branch is null ? Overtaken : ReleasedBy is { } who && who != "agent");

    private bool Overtaken => guidance.InHand is { Branch.Steps: var steps } && steps.Any(each => each.End is not null);

    private Truth Kept(GuideStep step) => new[]
    {
        speaking.Said(step), Done(step), speaking.Clean(step), timing.Paused(step), timing.InTime(step), timing.InOrder(step), Repeated(step),
    }.Aggregate(Truth.True, Kleene.And);

    private Truth Done(GuideStep step) => step switch
    {
        { End: not null } => Ended(step),
        { Do: null } when Wording.IsSpoken(step) => Truth.True,
        _ when passage.Ticks.At(step) is not null || IsSaved(step) => Truth.True,
        { Do: null, Asks.IsEmpty: true } => Truth.True,
        _ => speaking.Undone,
    };

    // A field that was saved shows that the step was done, as well as a tick does.
    private bool IsSaved(GuideStep step) => step.Asks.Length > 0 && step.Asks.All(name => facts.Find(name)?.IsSet == true || facts.Find(name)?.Rows is { Count: > 0 });

    private Truth Repeated(GuideStep step) => step.RepeatUntil is null || !passage.IsDone(step) ? Truth.True : ConditionEvaluator.Evaluate(step.RepeatUntil, facts);

    private Truth Ended(GuideStep step)
    {
        if (passage.Ticks.At(step) is not null || (step.End == "close" && facts.Life.Whole.Moments.ContainsKey("close")))
        {
            return Truth.True;
        }

        var before = passage.Steps.TakeWhile(each => each.Id != step.Id).Select(Of).ToList();
        return step.End == "close" || (ReleasedBy is null && TalkTime.Released(facts.Life) is null) ? speaking.Undone
            : ReleasedBy is null ? Truth.Unknown
            : ReleasedBy != "agent" || before.Contains(Verdicts.NotMet) ? Truth.False
            : before.Contains(Verdicts.CannotTell) ? Truth.Unknown
            : Truth.True;
    }

    private string? ReleasedBy => facts.At(0).Find("releasedBy")?.Value switch
    {
        Values.Value.Text text => text.Content,
        Values.Value.Word word => word.Key,
        _ => null,
    };
}
