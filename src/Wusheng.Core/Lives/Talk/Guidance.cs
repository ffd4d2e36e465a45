using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>How a contact went by its guides: the same reading while it goes on and afterwards.</summary>
internal sealed class Guidance(LifeFacts facts)
{
    private readonly Dictionary<(Guide, Branch?), Passage> passages = [];

    private ImmutableArray<Guide> Guides { get; } = [.. GuideFacts.Guides(facts)];

    internal IEnumerable<Passage> Branches => Guides.SelectMany(guide => guide.Branches.Select(branch => Of(guide, branch)));

    /// <summary>The way through the guide that has the branch; without a branch, the main steps that have the step.</summary>
    internal Passage? Of(string? branch, string step) => branch is null
        ? Guides.FirstOrDefault(guide => guide.Steps.Has(step)) is { } main ? Of(main, null) : null
        : Guides.FirstOrDefault(guide => guide.Branches.Has(branch)) is { } guide ? Of(guide, guide.Branches[branch]) : null;

    /// <summary>Under which name the verdict on a step is kept, apart from those on norms.</summary>
    internal static string Name(string? branch, string step) => branch is null ? $"guide:{step}" : $"guide:{branch}.{step}";

    /// <summary>Every way that was gone: the main steps, and the branches that were entered.</summary>
    internal IEnumerable<Passage> Gone => Guides.Where(guide => guide.Steps.Count > 0).Select(guide => Of(guide, null)).Concat(Branches.Where(branch => branch.Entered == Truth.True));

    /// <summary>The verdict on a step: <c>opening</c>, or <c>silent.offer1</c>; null when there is no such step.</summary>
    internal string? Verdict(string? branch, string step) =>
        Of(branch, step) is { } passage && passage.Steps[step] is { } known ? new StepVerdict(facts, this, passage).Of(known) : null;

    /// <summary>The verdict on one element of what a step wants heard, so that an edited line keeps its score; null when there is none.</summary>
    internal string? Element(string? branch, string step, string element) =>
        Of(branch, step) is { } passage && passage.Steps[step] is { Heard: { } heard } known && facts.Hearing.Wording.Elements(heard).Contains(element)
            ? passage.Heard(known) is { } placed ? NormVerdict.Of(Truth.True, new Speaking(facts, passage).Element(element, placed)) : Verdict(branch, step)
            : null;

    /// <summary>The branch in hand: entered, and not left since.</summary>
    internal Passage? InHand => facts.Life.Talk.Branch is { } branch
        ? Branches.FirstOrDefault(each => each.Branch!.Id == branch)
        : facts.Life.Talk.Done.Any(done => done.Branch is not null) ? null : Branches.LastOrDefault(each => each.Entered == Truth.True && !each.IsLeft);

    /// <summary>Whether the branch in hand, or any that was entered, came to that step.</summary>
    internal Truth Reached(string step)
    {
        if (facts.Life.Talk.Done.Any(done => done.Branch is not null && done.Step == step))
        {
            return Truth.True;
        }

        var truth = Truth.False;
        foreach (var passage in Branches.Where(each => each.Steps.Has(step)))
        {
            var entered = facts.Hearing.Turns.IsEmpty ? Kleene.Of(passage.Entered == Truth.True) : passage.Entered;
            truth = Kleene.Or(truth, Kleene.And(entered, new StepVerdict(facts, this, passage).IsReached(passage.Steps[step]!)));
        }

        return truth;
    }

    /// <summary>Whether a turn is how one of the guides itself begins or goes on.</summary>
    internal bool IsMainLine(HeardTurn turn) => Guides.Any(guide => guide.Steps.Any(step => facts.Hearing.Wording.SaysLine(step, turn)));

    /// <summary>Where the words of a step named <c>opening</c> or <c>silent.offer1</c> were heard, and when it was ticked.</summary>
    internal (HeardTurn? Turn, DateTimeOffset? Tick)? Place(string name)
    {
        var (branch, step) = name.Split('.') is [var of, var own] ? (of, own) : (null, name);
        return Of(branch, step) is { } passage && passage.Steps[step] is { } known ? (passage.Alignment.Of(step)?.Turn, passage.Ticks.At(known)) : null;
    }

    private Passage Of(Guide guide, Branch? branch)
    {
        if (!passages.TryGetValue((guide, branch), out var passage))
        {
            passages[(guide, branch)] = passage = new Passage(facts, this, guide, branch);
        }

        return passage;
    }
}
