namespace Wusheng.Store.Rows;

/// <summary>The answer given under an idempotency key, given again when the same act comes again.</summary>
public sealed record AnswerRow
{
    public string Person { get; internal init; } = "";

    public string Key { get; internal init; } = "";

    /// <summary>SHA-256 of the act.</summary>
    public byte[] Body { get; internal init; } = [];

    public DateTimeOffset At { get; internal init; }

    public string? Life { get; internal init; }

    public int Version { get; internal init; }

    /// <summary>JSON; null when it happened.</summary>
    public string? Refusals { get; internal init; }
}
