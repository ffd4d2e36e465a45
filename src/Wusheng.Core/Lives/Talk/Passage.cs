using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>One way through a guide, its main steps or a branch, as it went: what was heard and what was ticked.</summary>
internal sealed class Passage
{
    private readonly LifeFacts facts;
    private readonly Guidance guidance;

    internal Passage(LifeFacts facts, Guidance guidance, Guide guide, Branch? branch)
    {
        (this.facts, this.guidance, Guide, Branch) = (facts, guidance, guide, branch);
        Ticks = new Ticks(facts.Life, branch?.Id);
        Alignment = new Alignment(Steps.Where(MayApply), facts.Hearing.Turns, facts.Hearing.Wording);
    }

    internal Guide Guide { get; }

    internal Branch? Branch { get; }

    internal string Name => $"{Guide.Id}.{Branch?.Id}";

    internal Named<GuideStep> Steps => Branch?.Steps ?? Guide.Steps;

    internal Ticks Ticks { get; }

    internal Alignment Alignment { get; }

    /// <summary>Where the words of a step count as heard: not after the branch was left.</summary>
    internal Placed? Heard(GuideStep step) => Alignment.Of(step.Id) is { } placed && (LeftAt is not { } left || placed.Turn.Place < left) ? placed : null;

    internal bool IsDone(GuideStep step) => Heard(step) is not null || Ticks.At(step) is not null;

    /// <summary>A branch by its key or list; one known only from a recording when its first line is heard.</summary>
    internal Truth Entered => Branch is null || Ticks.EnteredAt is not null ? Truth.True
        : facts.Hearing.Turns.IsEmpty ? (facts.Life.Talk.Done.IsEmpty ? Truth.Unknown : Truth.False)
        : First is { } first ? (IsEntry(first) ? Truth.True : Alignment.IsUnsure(first.Id) ? Truth.Unknown : Truth.False)
        : Truth.False;

    /// <summary>Left as its pack lets it be left: then what is not done is not owed.</summary>
    internal bool IsLeft => Ticks.IsLeft || LeftAt is not null || (Branch?.Leaves is { } leaves && !Speaking(leaves) && IsMet(leaves));

    /// <summary>Whether somebody unknown spoke who, as the customer, would have led out of the branch.</summary>
    internal bool MayBeLeft => EndsWithCustomer && Since is { } since && facts.Hearing.Turns.Any(turn => turn.IsUnknown && turn.Turn.From >= since);

    internal bool EndsWithCustomer => Branch?.Leaves is { } leaves && Speaking(leaves);

    private GuideStep? First => Steps.FirstOrDefault(Wording.IsSpoken);

    private decimal? Since => First is { } first && Alignment.Of(first.Id) is { } placed ? placed.Turn.Turn.From
        : Ticks.EnteredAt is { } at ? TalkTime.Seconds(facts.Life, at)
        : null;

    // What surely does not apply is not looked for: its words may be those of a step that does.
    private bool MayApply(GuideStep step) => step.When is null || facts.Once(
        $"applies {Name}.{step.Id}", () => ConditionEvaluator.Evaluate(step.When, facts) == Truth.False ? Verdicts.NotApplicable : Verdicts.Met) != Verdicts.NotApplicable;

    // The turn with which the customer led out of the branch.
    private int? LeftAt => EndsWithCustomer && Since is { } since
        ? facts.Hearing.Turns.FirstOrDefault(turn => turn.IsCustomer && turn.Turn.From >= since)?.Place
        : null;

    // The first line may be one the guide itself begins with; then only the second one tells that the branch was meant.
    private bool IsEntry(GuideStep first)
    {
        if (Alignment.Of(first.Id) is not { InOrder: true } placed)
        {
            return false;
        }

        return !guidance.IsMainLine(placed.Turn) || Steps.Any(step => step.Id != first.Id && Heard(step) is { InOrder: true });
    }

    private bool IsMet(Condition leaves) => facts.Once(
        $"leaves {Name}", () => ConditionEvaluator.Evaluate(leaves, facts) == Truth.True ? Verdicts.Met : Verdicts.NotMet) == Verdicts.Met;

    private static bool Speaking(Condition leaves) => leaves switch
    {
        Condition.CustomerSpeaks => true,
        Condition.Or or => or.Any.Any(Speaking),
        _ => false,
    };
}
