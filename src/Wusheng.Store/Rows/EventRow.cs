namespace Wusheng.Store.Rows;

/// <summary>One event in its place in the stream of one life. Rows are only ever added.</summary>
public sealed record EventRow
{
    public string Life { get; internal init; } = "";

    /// <summary>From 1, without gaps.</summary>
    public int Version { get; internal init; }

    public string Site { get; internal init; } = "";

    public DateTimeOffset At { get; internal init; }

    /// <summary>Null: the engine itself.</summary>
    public string? By { get; internal init; }

    public string Channel { get; internal init; } = "";

    /// <summary>The stored name of the event's kind; does not follow class names.</summary>
    public string Kind { get; internal init; } = "";

    /// <summary>The event as JSON.</summary>
    public string Body { get; internal init; } = "";

    /// <summary>SHA-256 over the hash before it and everything in this row.</summary>
    public byte[] Hash { get; internal init; } = [];
}
