namespace Wusheng.Store.Rows;

/// <summary>Something to be done in the world, once per key.</summary>
public sealed record OutboxRow
{
    public string Key { get; internal init; } = "";

    public string Kind { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    /// <summary>JSON.</summary>
    public string Payload { get; internal init; } = "";

    public DateTimeOffset At { get; internal init; }

    public int Attempts { get; internal init; }

    /// <summary>Null: done or given up.</summary>
    public DateTimeOffset? NextAt { get; internal init; }

    public DateTimeOffset? DoneAt { get; internal init; }

    public DateTimeOffset? GivenUpAt { get; internal init; }

    public string? LastError { get; internal init; }
}
