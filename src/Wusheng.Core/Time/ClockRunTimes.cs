namespace Wusheng.Core.Time;

/// <summary>
/// The arithmetic of one run of a clock: pure, from the events' times alone. A pause moves the due time by its
/// <em>working</em> time; pauses that overlap count once; what lies before the start counts for nothing.
/// </summary>
public static class ClockRunTimes
{
    /// <summary>
    /// When the run is due; null while it is paused; <see cref="BusinessCalendar.Never"/> when the calendar never reaches
    /// the limit. A pause that begins at or after the due time changes nothing: the run was late before it.
    /// </summary>
    public static DateTimeOffset? Due(BusinessCalendar calendar, DateTimeOffset start, Limit limit, IReadOnlyList<Pause> pauses)
    {
        var (from, working) = Basis(calendar, start, limit);
        var due = calendar.Add(from, working);
        var ordered = Pause.InOrder(pauses);
        for (var i = 0; i < ordered.Count && ordered[i].From < due; i++)
        {
            if (ordered[i].To is not { } to)
            {
                return null;
            }

            var counted = ordered[i].From > from ? ordered[i].From : from;
            if (to > counted)
            {
                due = calendar.Add(due, calendar.Elapsed(counted, to));
                from = to;
            }
        }

        return due;
    }

    /// <summary>The working time of the run until <paramref name="end"/>, pauses left out; zero when the end is before the start.</summary>
    public static TimeSpan Elapsed(BusinessCalendar calendar, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<Pause> pauses)
    {
        var (cursor, sum) = (start, TimeSpan.Zero);
        var ordered = Pause.InOrder(pauses);
        for (var i = 0; i < ordered.Count && ordered[i].From < end && cursor < end; i++)
        {
            if (ordered[i].End <= ordered[i].From)
            {
                continue;
            }

            sum += ordered[i].From > cursor ? calendar.Elapsed(cursor, ordered[i].From) : TimeSpan.Zero;
            cursor = Later(cursor, ordered[i].End);
        }

        return cursor < end ? sum + calendar.Elapsed(cursor, end) : sum;
    }

    /// <summary>Why the run is due when it is. A run without a due time is explained up to <paramref name="until"/>.</summary>
    public static DueExplanation Explain(
        BusinessCalendar calendar, DateTimeOffset start, Limit limit, IReadOnlyList<Pause> pauses, DateTimeOffset until)
    {
        var due = Due(calendar, start, limit, pauses);
        var end = due is { } known && known != BusinessCalendar.Never ? known : Later(start, until);
        var (from, working) = Basis(calendar, start, limit);
        return new DueExplanation(due, working, [.. RunStretches.Of(calendar, start, Earlier(from, end), end, Pause.InOrder(pauses))]);
    }

    /// <summary>Where counting begins and how much working time is counted: for working days, the days after the start's.</summary>
    private static (DateTimeOffset From, TimeSpan Working) Basis(BusinessCalendar calendar, DateTimeOffset start, Limit limit)
    {
        if (limit.WorkingDays == 0)
        {
            return (start, limit.Time);
        }

        var from = calendar.EndOfDay(start);
        var due = calendar.AddWorkingDays(start, limit.WorkingDays);
        return due == BusinessCalendar.Never ? (from, TimeSpan.MaxValue) : (from, calendar.Elapsed(from, due));
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
