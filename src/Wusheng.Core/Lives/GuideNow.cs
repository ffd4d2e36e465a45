using System.Collections.Immutable;
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
/// <param name="IsOwed">Its condition holds and it may not be skipped.</param>
/// <param name="Line">What is to be said, with its slots; empty when nothing is said.</param>
/// <param name="QuietUntil">Until when nothing may be said after it; null when it asks for no pause or was not ticked.</param>
public sealed record GuideStepNow(Guide Guide, GuideStep Step, DateTimeOffset? DoneAt, bool IsOwed, ImmutableArray<LinePiece> Line, DateTimeOffset? QuietUntil);

/// <summary>A situation that can be switched to.</summary>
/// <param name="IsOffered">The talk itself suggests it now.</param>
public sealed record SituationNow(Guide Guide, Branch Branch, bool IsOffered, int Times);

/// <summary>The branch in hand.</summary>
public sealed record BranchNow(Guide Guide, Branch Branch, DateTimeOffset EnteredAt, ImmutableArray<GuideStepNow> Steps)
{
    public GuideStepNow? Current => GuideNow.First(Steps);
}

/// <summary>The guide of a contact while it goes on: the main steps, the situations, and the branch in hand.</summary>
public sealed record GuideNow(ImmutableArray<GuideStepNow> Steps, ImmutableArray<SituationNow> Situations, BranchNow? InHand)
{
    /// <summary>The step to do now in the main line; null when all is done.</summary>
    public GuideStepNow? Current => First(Steps);

    internal static GuideStepNow? First(ImmutableArray<GuideStepNow> steps) => steps.FirstOrDefault(step => step is { DoneAt: null, IsOwed: true });
}
