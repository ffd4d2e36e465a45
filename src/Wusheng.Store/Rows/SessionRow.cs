namespace Wusheng.Store.Rows;

/// <summary>One signing-in of a person at one browser; over when it was ended.</summary>
public sealed record SessionRow
{
    public string Id { get; internal init; } = "";

    public string Person { get; internal init; } = "";

    public DateTimeOffset At { get; internal init; }

    /// <summary>When it was last used; kept to the minute.</summary>
    public DateTimeOffset SeenAt { get; internal init; }

    /// <summary>What the browser says of itself.</summary>
    public string Agent { get; internal init; } = "";

    public DateTimeOffset? EndedAt { get; internal init; }
}
