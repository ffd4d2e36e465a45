namespace Wusheng.Core.Lives;

public enum ClockState { Idle, Running, Paused, Met, Breached, Ended }

/// <summary>
/// A clock's present run. Nothing here is a remainder: time left is due less now, computed where it is shown.
/// </summary>
public sealed record ClockNow(string Clock, int Run, DateTimeOffset StartedAt)
{
    /// <summary>Null while paused.</summary>
    public DateTimeOffset? Due { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    public DateTimeOffset? BreachedAt { get; init; }

    public bool Ended { get; init; }

    public ImmutableArray<PauseSpan> Pauses { get; init; } = [];

    /// <summary>Offsets of the table carried out in this run.</summary>
    public ImmutableArray<string> Fired { get; init; } = [];

    /// <summary>Breaches over all runs.</summary>
    public int Breaches { get; init; }

    /// <summary>Started and not stopped, also when breached.</summary>
    public bool IsRunning => StoppedAt is null;

    public bool IsPaused => IsRunning && Pauses is [.., { To: null }];
}

/// <summary>Null end: still paused.</summary>
public sealed record PauseSpan(DateTimeOffset From, DateTimeOffset? To);
