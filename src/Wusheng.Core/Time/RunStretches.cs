namespace Wusheng.Core.Time;

/// <summary>The stretches of one run: the calendar's, with the day of the start and the pauses laid over them.</summary>
internal static class RunStretches
{
    public static IEnumerable<CalendarStretch> Of(
        BusinessCalendar calendar, DateTimeOffset start, DateTimeOffset from, DateTimeOffset end, IReadOnlyList<Pause> pauses)
    {
        if (start < from)
        {
            yield return Stretch(start, from, StretchKind.StartDay, null);
        }

        var cursor = from;
        foreach (var pause in pauses.Where(pause => pause.End > pause.From))
        {
            foreach (var running in calendar.Between(cursor, Within(cursor, pause.From, end)))
            {
                yield return running;
            }

            var (stopped, resumed) = (Within(cursor, pause.From, end), Within(cursor, pause.End, end));
            if (stopped < resumed)
            {
                yield return Stretch(stopped, resumed, StretchKind.Paused, pause.Reason);
            }

            cursor = resumed;
        }

        foreach (var running in calendar.Between(cursor, end))
        {
            yield return running;
        }
    }

    private static CalendarStretch Stretch(DateTimeOffset start, DateTimeOffset end, StretchKind kind, string? reason) =>
        new(new Interval(start.ToUniversalTime(), end.ToUniversalTime()), kind, reason);

    private static DateTimeOffset Within(DateTimeOffset least, DateTimeOffset moment, DateTimeOffset most) =>
        moment < least ? least : moment > most ? most : moment;
}
