namespace Wusheng.Store.Rows;

/// <summary>Who sits where in which life: the ground of my cases and of the load of each person.</summary>
public sealed record SeatRow
{
    public string Life { get; internal init; } = "";

    public int Row { get; internal init; }

    public string Seat { get; internal init; } = "";

    public string Person { get; internal init; } = "";

    public string Site { get; internal init; } = "";

    public DateTimeOffset SentAt { get; internal init; }

    public DateTimeOffset? ReceivedAt { get; internal init; }

    public DateTimeOffset? AcceptedAt { get; internal init; }

    /// <summary>The life has ended.</summary>
    public bool Ended { get; internal init; }
}
