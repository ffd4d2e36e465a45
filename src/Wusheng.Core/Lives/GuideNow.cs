using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>How a piece of a line came to be.</summary>
public enum PieceLook
{
    /// <summary>The line's own words.</summary>
    Plain,

    /// <summary>A slot that is filled.</summary>
    Filled,

    /// <summary>A slot nobody has filled yet; the text is its name.</summary>
    Missing,

    /// <summary>One of a numbered list that fills a slot.</summary>
    Item,
}

public sealed record LinePiece(string Text, PieceLook Look);

/// <summary>A step of a guide as it stands in this contact.</summary>
/// <param name="DoneAt">When it was ticked; null while it is to come.</param>
/// <param name="Applies">Its condition holds.</param>
/// <param name="Line">What is to be said, with its slots; empty when nothing is said.</param>
/// <param name="QuietUntil">Until when nothing may be said after it; null when it asks for no pause or was not ticked.</param>
public sealed record GuideStepNow(Guide Guide, GuideStep Step, DateTimeOffset? DoneAt, bool Applies, ImmutableArray<LinePiece> Line, DateTimeOffset? QuietUntil)
{
    /// <summary>It has to be done before the end.</summary>
    public bool IsOwed => Applies && !Step.MaySkip;
}

/// <summary>One place of the main line. Usually a step; where the standard has several lines of which the record decides one, such as three farewells, they share it.</summary>
public sealed record GuidePlace(ImmutableArray<GuideStepNow> Ways)
{
    /// <summary>The one to be taken as far as is known: what applies, otherwise what comes first.</summary>
    public GuideStepNow Step => Ways.FirstOrDefault(way => way.DoneAt is not null) ?? Ways.FirstOrDefault(way => way.Applies) ?? Ways[0];

    /// <summary>What is said instead when the record says otherwise.</summary>
    public IEnumerable<GuideStepNow> Others => Ways.Where(way => way != Step);

    internal bool Takes(GuideStepNow step) => Ways[0] is { Step: { When: not null, Voice: { } voice } } first
        && first.Guide == step.Guide && step.Step is { When: not null } && step.Step.Voice == voice && Ways.Add(step).Count(way => way.Applies) <= 1;
}

/// <summary>A situation that can be switched to.</summary>
/// <param name="IsOffered">The talk itself suggests it now.</param>
public sealed record SituationNow(Guide Guide, Branch Branch, bool IsOffered, int Times);

/// <summary>The branch in hand.</summary>
public sealed record BranchNow(Guide Guide, Branch Branch, DateTimeOffset EnteredAt, ImmutableArray<GuideStepNow> Steps)
{
    public GuideStepNow? Current => Steps.FirstOrDefault(step => step is { DoneAt: null, IsOwed: true });

    /// <summary>What may be done instead of the current step, such as saying that the customer can be heard again.</summary>
    public IEnumerable<GuideStepNow> Instead => Steps.Where(step => step is { DoneAt: null, Applies: true, Step.MaySkip: true });
}

/// <summary>The guide of a contact while it goes on: the main steps, the situations, and the branch in hand.</summary>
public sealed record GuideNow(ImmutableArray<GuideStepNow> Steps, ImmutableArray<SituationNow> Situations, BranchNow? InHand)
{
    /// <summary>The step to do now in the main line; null when all is done. What may be skipped is passed by once something after it is done.</summary>
    public GuideStepNow? Current => Steps.FirstOrDefault(step => step is { DoneAt: null, Applies: true } && (step.IsOwed || Steps[Steps.IndexOf(step)..].All(later => later.DoneAt is null)));

    /// <summary>The steps as places of a line.</summary>
    public ImmutableArray<GuidePlace> Places => Steps.Aggregate(ImmutableArray<GuidePlace>.Empty, (line, step) =>
        line is [.., { } last] && last.Takes(step) ? line.SetItem(line.Length - 1, new GuidePlace(last.Ways.Add(step))) : line.Add(new GuidePlace([step])));

    /// <summary>The step after the current one.</summary>
    public GuideStepNow? Next => Current is { } current ? Steps[(Steps.IndexOf(current) + 1)..].FirstOrDefault(step => step is { DoneAt: null, Applies: true }) : null;
}
