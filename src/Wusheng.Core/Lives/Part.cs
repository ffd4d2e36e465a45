using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>The life itself or one row of it: a life inside a life.</summary>
/// <param name="Number">0 for the life itself; rows count from 1 through the whole life.</param>
/// <param name="Ordinal">Which of its kind, from 1.</param>
public sealed record Part(int Number, int Parent, string Type, int Ordinal)
{
    public string State { get; init; } = "";

    public DateTimeOffset OpenedAt { get; init; }

    public string? OpenedBy { get; init; }

    public ByName<FieldNow> Fields { get; init; } = ByName<FieldNow>.Empty;

    public ByName<SeatNow> Seats { get; init; } = ByName<SeatNow>.Empty;

    /// <summary>Last time, last person and count of everything that happened here, by moment name.</summary>
    public ByName<MomentNow> Moments { get; init; } = ByName<MomentNow>.Empty;

    public ByName<ClockNow> Clocks { get; init; } = ByName<ClockNow>.Empty;
}

public sealed record FieldNow(Value? Value, string? By, DateTimeOffset At, string Channel);

public sealed record SeatNow(string Person, DateTimeOffset SentAt, DateTimeOffset? ReceivedAt, DateTimeOffset? AcceptedAt);

public sealed record MomentNow(DateTimeOffset At, string? By, int Count);
