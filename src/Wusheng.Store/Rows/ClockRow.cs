namespace Wusheng.Store.Rows;

/// <summary>A clock of a life that has not stopped.</summary>
public sealed record ClockRow
{
    public string Life { get; internal init; } = "";

    public int Row { get; internal init; }

    public string Clock { get; internal init; } = "";

    public int Run { get; internal init; }

    public string Site { get; internal init; } = "";

    public string Type { get; internal init; } = "";

    /// <summary><see cref="Wusheng.Core.Lives.ClockState"/>.</summary>
    public int State { get; internal init; }

    public DateTimeOffset StartedAt { get; internal init; }

    /// <summary>Null while paused.</summary>
    public DateTimeOffset? DueAt { get; internal init; }

    public string? Charged { get; internal init; }
}
