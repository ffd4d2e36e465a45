namespace Wusheng.Core.Lives;

public enum RefusalKind { NotFound, NotAllowed, WrongMoment, BadInput, Conflict }

/// <summary>
/// Why an act may not be done now: code for machines, a sentence for people in two languages, the clause it rests on.
/// Codes of the engine: by, from, when, order, pause, open, claim, version, life; otherwise the gate's id or the field's name.
/// </summary>
public sealed record Refusal(RefusalKind Kind, string Code, string Zh, string En)
{
    /// <summary>The field it speaks of, when it does.</summary>
    public string? Field { get; init; }

    public string? Clause { get; init; }
}

/// <summary>What the rules say to an act: these things happened, or no, and why (all reasons together).</summary>
public abstract record Decision
{
    private Decision() { }

    /// <param name="Life">The life acted on or opened.</param>
    public sealed record Happened(Life Life, ImmutableArray<Change> Changes) : Decision;

    /// <param name="Changes">What a refusal itself causes: the refusal's event, notices and debts of its gates.</param>
    public sealed record Refused(ImmutableArray<Refusal> Why, ImmutableArray<Change> Changes) : Decision;
}

/// <summary>What is appended to one stream: the life before (version 0: newborn) and after, and the events between.</summary>
public sealed record Change(Life After, int VersionBefore, ImmutableArray<Wusheng.Core.Lives.Happened> Events);
