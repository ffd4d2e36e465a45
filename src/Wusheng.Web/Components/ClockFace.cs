namespace Wusheng.Web.Components;

/// <summary>How a clock stands; each has its own look and words.</summary>
public enum ClockLook
{
    /// <summary>Not begun; the words say after what it begins.</summary>
    Idle,

    /// <summary>Running, before its warning.</summary>
    Calm,

    /// <summary>Running, past its warning.</summary>
    Warn,

    /// <summary>Overdue, counting up.</summary>
    Late,

    /// <summary>Standing still; the words carry the reason.</summary>
    Paused,

    /// <summary>Kept.</summary>
    Met,
}

/// <summary>A stretch in which a clock counts.</summary>
/// <param name="From">Its first moment.</param>
/// <param name="To">The moment after its last.</param>
public sealed record CountedSpan(DateTimeOffset From, DateTimeOffset To);

/// <summary>What a clock chip shows of one clock.</summary>
/// <param name="Look">How it stands.</param>
/// <param name="Words">For idle, paused and met: what stands in place of the time left.</param>
/// <param name="Due">For running clocks: when the limit is reached.</param>
/// <param name="Warn">When it turns amber; null when it never does before it is late.</param>
/// <param name="Limit">The whole limit, for the bar of what is used; zero for no bar.</param>
/// <param name="Left">Counted time left; negative when overdue.</param>
/// <param name="Counts">The stretches that still count, when the calendar does not count around the clock.</param>
public sealed record ClockFace(
    ClockLook Look,
    string Words = "",
    DateTimeOffset? Due = null,
    DateTimeOffset? Warn = null,
    TimeSpan Limit = default,
    TimeSpan Left = default,
    IReadOnlyList<CountedSpan>? Counts = null)
{
    /// <summary>A clock that runs at <paramref name="now"/>.</summary>
    public static ClockFace Running(
        DateTimeOffset now, DateTimeOffset due, DateTimeOffset? warn, TimeSpan limit, IReadOnlyList<CountedSpan>? counts = null)
    {
        var left = now >= due || counts is null ? due - now : Sum(counts, now, due);
        var look = left <= TimeSpan.Zero ? ClockLook.Late : now >= warn ? ClockLook.Warn : ClockLook.Calm;
        return new ClockFace(look, Due: due, Warn: warn, Limit: limit, Left: left, Counts: counts);
    }

    /// <summary>A clock that stands still.</summary>
    public static ClockFace Paused(string reason) => new(ClockLook.Paused, reason);

    /// <summary>A clock whose limit was kept.</summary>
    public static ClockFace Met(string took) => new(ClockLook.Met, took);

    /// <summary>A clock that has not begun.</summary>
    public static ClockFace Idle(string after) => new(ClockLook.Idle, after);

    /// <summary>The share of the limit that is used, in steps of five per cent; null for no bar.</summary>
    public int? Used => Look is ClockLook.Calm or ClockLook.Warn && Limit > TimeSpan.Zero
        ? 5 * (int)Math.Round(Math.Clamp(1 - (Left / Limit), 0, 1) * 20, MidpointRounding.AwayFromZero)
        : null;

    private static TimeSpan Sum(IReadOnlyList<CountedSpan> counts, DateTimeOffset now, DateTimeOffset due) =>
        counts.Aggregate(TimeSpan.Zero, (sum, span) =>
        {
            var from = span.From > now ? span.From : now;
            var to = span.To < due ? span.To : due;
            return to > from ? sum + (to - from) : sum;
        });
}
