namespace Wusheng.Core.Time;

/// <summary>A piece of time during which nothing changes: open or closed, and why.</summary>
/// <param name="Reason">The name of the holiday, make-up day or half day; the pause's reason; null where the kind says all.</param>
public readonly record struct CalendarStretch(Interval Interval, StretchKind Kind, string? Reason)
{
    public bool Counts => Kind.Counts();
}
