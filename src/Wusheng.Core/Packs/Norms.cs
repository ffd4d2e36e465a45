using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

/// <summary>What counts as said. Patterns: text, <c>(a|b|)</c>, <c>…</c> (a gap up to 12 characters), <c>{slot}</c>.</summary>
public sealed record Saying(string Id) : INamed
{
    public ImmutableArray<string> Any { get; init; } = [];

    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>Other sayings, each with a verdict of its own.</summary>
    public ImmutableArray<string> All { get; init; } = [];

    /// <summary>Also matched by sound.</summary>
    public bool Sounds { get; init; }

    /// <summary>Sample sentences: what is much like them counts as said too.</summary>
    public ImmutableArray<string> Like { get; init; } = [];

    /// <summary>Sentences with the same words that do not count: what the samples are held against.</summary>
    public ImmutableArray<string> Unlike { get; init; } = [];

    /// <summary>From which likeness on, between 0 and 1; null is one half.</summary>
    public decimal? Near { get; init; }

    /// <summary>How like the samples a sentence must be at least for a pattern in it to count; null asks nothing.</summary>
    public decimal? AtLeast { get; init; }

    public string? Family { get; init; }

    public string? Instead { get; init; }

    public string? Clause { get; init; }
}

/// <summary>What must or must never be, on sayings and any other fact of the same moment.</summary>
public sealed record Norm(string Id, string Title, string For) : INamed
{
    /// <summary>Only what is said or sent.</summary>
    public const string ReadsTalk = "talk";

    /// <summary>Also what staff fill in as text.</summary>
    public const string ReadsAll = "all";

    /// <summary>The moment at which it is judged; null is the life's end.</summary>
    public Conditions.Path? Judged { get; init; }

    public Condition? When { get; init; }

    public Condition? Must { get; init; }

    public Condition? Never { get; init; }

    public string? Severity { get; init; }

    public decimal Points { get; init; }

    /// <summary>block, warn or hint before sending.</summary>
    public string? Outgoing { get; init; }

    /// <summary>Who may let words through that it blocks; empty leaves it to the sender's own reason (CMP-04).</summary>
    public ImmutableArray<string> Release { get; init; } = [];

    /// <summary>What its forbidden words are looked for in besides the talk: <see cref="ReadsTalk"/>, <see cref="ReadsAll"/>, or null for notes.</summary>
    public string? Reads { get; init; }

    /// <summary>The name it goes by in reports outside the desk; null is its id.</summary>
    public string? Report { get; init; }

    public string? Clause { get; init; }
}

/// <summary>Words that stand for one notion: likeness of sentences goes by the notion, whichever of the words is used.</summary>
public sealed record WordClass(string Id, ImmutableArray<string> Words) : INamed;
