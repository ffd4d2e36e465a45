namespace Wusheng.Store.Rows;

/// <summary>A notice in somebody's inbox.</summary>
public sealed record NoticeRow
{
    public string Id { get; internal init; } = "";

    public string Person { get; internal init; } = "";

    public string Life { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    public int Version { get; internal init; }

    public DateTimeOffset At { get; internal init; }

    public string Text { get; internal init; } = "";

    public string? Say { get; internal init; }

    public string? Clause { get; internal init; }

    public DateTimeOffset? ReadAt { get; internal init; }

    public DateTimeOffset? AcknowledgedAt { get; internal init; }
}
