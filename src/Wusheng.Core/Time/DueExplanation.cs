namespace Wusheng.Core.Time;

/// <summary>Why a due time is what it is: stretches without a gap whose counted lengths sum to the limit.</summary>
/// <param name="Due">The due time; null while paused.</param>
/// <param name="Working">The limit in working time: for a limit in working days, the length of those days.</param>
public sealed record DueExplanation(DateTimeOffset? Due, TimeSpan Working, ImmutableArray<CalendarStretch> Stretches)
{
    /// <summary>What has been counted; equal to <see cref="Working"/> once the run has a due time.</summary>
    public TimeSpan Counted => TimeSpan.FromTicks(Stretches.Where(stretch => stretch.Counts).Sum(stretch => stretch.Interval.Length.Ticks));
}
