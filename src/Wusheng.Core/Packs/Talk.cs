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
