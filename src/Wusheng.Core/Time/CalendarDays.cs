namespace Wusheng.Core.Time;

/// <summary>Lays a calendar out as open and closed stretches, day by day, with the reason of each.</summary>
internal sealed class CalendarDays(DayPlans plans, WallClock wall)
{
    private static readonly DateOnly FirstDay = new(OpeningYears.First, 1, 1);
    private static readonly DateOnly EndDay = new(OpeningYears.Last + 1, 1, 1);

    /// <summary>Stretches that cover the time from <paramref name="start"/> to <paramref name="end"/> without a gap; neighbours alike are one.</summary>
    public IEnumerable<CalendarStretch> Between(DateTimeOffset start, DateTimeOffset end)
    {
        CalendarStretch? open = null;
        foreach (var piece in Pieces(start, end))
        {
            if (open is { } last && (last.Kind, last.Reason) == (piece.Kind, piece.Reason))
            {
                open = last with { Interval = new Interval(last.Interval.Start, piece.Interval.End) };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = piece;
        }

        if (open is { } final)
        {
            yield return final;
        }
    }

    private IEnumerable<CalendarStretch> Pieces(DateTimeOffset start, DateTimeOffset end)
    {
        var wanted = new Interval(start, end);
        var cursor = start;
        for (var date = DateOf(start); date < EndDay && cursor < end; date = date.AddDays(1))
        {
            foreach (var piece in Day(date))
            {
                if (piece.Interval.Intersect(wanted) is { } part)
                {
                    cursor = part.End;
                    yield return piece with { Interval = part };
                }
            }
        }

        if (cursor < end)
        {
            yield return new CalendarStretch(new Interval(cursor, end), StretchKind.Skipped, null);
        }
    }

    private IEnumerable<CalendarStretch> Day(DateOnly date)
    {
        var plan = plans.On(date);
        var (cursor, end) = (date == FirstDay ? DateTimeOffset.MinValue : Instant(date, 0), Instant(date.AddDays(1), 0));
        foreach (var period in plan.Hours)
        {
            var opening = new Interval(Instant(date, period.StartMinute), Instant(date, period.EndMinute));
            yield return new CalendarStretch(new Interval(cursor, opening.Start), plan.WhenClosed, plan.Reason);
            yield return new CalendarStretch(opening, plan.WhenOpen, plan.Reason);
            cursor = opening.End;
        }

        yield return new CalendarStretch(new Interval(cursor, end), plan.WhenClosed, plan.Reason);
    }

    // A day earlier than the local date can be: the extra day falls outside and is dropped.
    private static DateOnly DateOf(DateTimeOffset start)
    {
        var utc = DateOnly.FromDateTime(start.UtcDateTime);
        return utc <= FirstDay.AddDays(2) ? FirstDay : utc.AddDays(-2);
    }

    private DateTimeOffset Instant(DateOnly date, int minute) => new(wall.At(date, minute), TimeSpan.Zero);
}
