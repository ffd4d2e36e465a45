using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

/// <summary>The steps and lines of a contact: prompts during the talk and is the measure after it.</summary>
public sealed record Guide(string Id, string Title, string For, string? Channel, bool Strict) : INamed
{
    public Named<GuideStep> Steps { get; init; } = Named<GuideStep>.None;

    public Named<Branch> Branches { get; init; } = Named<Branch>.None;

    /// <summary>Whether the guide serves a life at all; null: always.</summary>
    public Condition? When { get; init; }

    public string? Clause { get; init; }
}

public sealed record GuideStep(string Id) : INamed
{
    /// <summary>What the rail calls it; null where the pack leaves it to its words.</summary>
    public string? Title { get; init; }

    /// <summary>The line to say, with slots; or the id of a line.</summary>
    public string? Say { get; init; }

    /// <summary>The saying that counts as said; null means the line's own elements.</summary>
    public string? Heard { get; init; }

    public ImmutableArray<string> Asks { get; init; } = [];

    public ImmutableArray<string> Offers { get; init; } = [];

    /// <summary>A physical act.</summary>
    public string? Do { get; init; }

    /// <summary>A stage direction, never spoken.</summary>
    public string? Tone { get; init; }

    public TimeSpan? Pause { get; init; }

    /// <summary>A limit from a moment: duration or parameter, and the moment (null: the guide's start).</summary>
    public Expression? Within { get; init; }

    public Conditions.Path? WithinOf { get; init; }

    public Condition? When { get; init; }

    public bool MaySkip { get; init; }

    public Condition? RepeatUntil { get; init; }

    /// <summary>Which of the five voices: greet, answer, thank, sorry, farewell.</summary>
    public string? Voice { get; init; }

    /// <summary>A saying that must not be heard here.</summary>
    public string? Never { get; init; }

    public ImmutableArray<Effect> Does { get; init; } = [];

    /// <summary>hangUp or close.</summary>
    public string? End { get; init; }

    public string? Clause { get; init; }
}

/// <summary>A situation: replaces the step in hand until it is left or done.</summary>
public sealed record Branch(string Id, string Title) : INamed
{
    public string? Key { get; init; }

    public Condition? Offered { get; init; }

    public Condition? Leaves { get; init; }

    public bool Hidden { get; init; }

    public Named<GuideStep> Steps { get; init; } = Named<GuideStep>.None;

    public string? Clause { get; init; }
}

/// <summary>A line to say outside a guide's steps.</summary>
public sealed record Line(string Id, string Group, string Say) : INamed
{
    public Condition? When { get; init; }

    public string? Voice { get; init; }

    public ImmutableArray<Effect> Does { get; init; } = [];

    public string? Clause { get; init; }
}

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

    /// <summary>The name it goes by in reports outside the desk; null is its id.</summary>
    public string? Report { get; init; }

    public string? Clause { get; init; }
}

/// <summary>Words that stand for one notion: likeness of sentences goes by the notion, whichever of the words is used.</summary>
public sealed record WordClass(string Id, ImmutableArray<string> Words) : INamed;
