namespace Wusheng.Core.Time;

/// <summary>A time during which a clock stood still.</summary>
/// <param name="To">When it went on; null while it still stands. An end before the start counts as no pause at all.</param>
/// <param name="Reason">What people are told where the due time is explained.</param>
public readonly record struct Pause(DateTimeOffset From, DateTimeOffset? To, string? Reason = null)
{
    internal DateTimeOffset End => To ?? DateTimeOffset.MaxValue;

    /// <summary>The same pauses by start; the same list when it is in order already, so that the usual case allocates nothing.</summary>
    internal static IReadOnlyList<Pause> InOrder(IReadOnlyList<Pause> pauses)
    {
        for (var i = 1; i < pauses.Count; i++)
        {
            if (pauses[i].From < pauses[i - 1].From)
            {
                return [.. pauses.OrderBy(pause => pause.From)];
            }
        }

        return pauses;
    }
}
