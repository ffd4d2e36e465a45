namespace Wusheng.Core.Packs;

/// <summary>
/// How the findings of a talk are looked at by people: who reviews them, what they cost, how long the one concerned may object, and
/// from when on a norm that is often overruled only advises.
/// </summary>
public sealed record Scorecard(string Id, string Title) : INamed
{
    /// <summary>The contact type it is for; <c>contact</c>: every one.</summary>
    public string For { get; init; } = "contact";

    /// <summary>The points a contact begins with; what is found is taken off, never below nought.</summary>
    public decimal Base { get; init; } = 100;

    /// <summary>Roles that review. Nobody reviews themselves.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>The role that looks a second time without seeing the first verdict, and answers objections; what it says stands.</summary>
    public string? Second { get; init; }

    /// <summary>How long after the contact the one concerned may object.</summary>
    public TimeSpan Appeal { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long an objection may wait for its answer.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromDays(3);

    /// <summary>The share of reviewed findings, 0 to 1, that must have been right; below it a norm advises and takes no points.</summary>
    public decimal Floor { get; init; } = 0.9m;

    /// <summary>How many reviews it takes before the floor counts.</summary>
    public int FloorAfter { get; init; } = 20;

    public string? Clause { get; init; }
}
