using Wusheng.Core.Time;

namespace Wusheng.Bench;

/// <summary>The baseline: a calendar that walks day by day and asks the zone each time, as one would write it first.</summary>
internal sealed class DayByDay(TimeZoneInfo zone, WeekPattern week, IReadOnlySet<DateOnly> holidays)
{
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan working)
    {
        foreach (var open in OpeningsSince(from))
        {
            if (working <= open.Length)
            {
                return open.Start + working;
            }

            working -= open.Length;
        }

        return DateTimeOffset.MaxValue;
    }

    public TimeSpan Elapsed(DateTimeOffset start, DateTimeOffset end)
    {
        var sum = TimeSpan.Zero;
        foreach (var open in OpeningsSince(start))
        {
            if (open.Start >= end)
            {
                break;
            }

            sum += (open.End < end ? open.End : end) - open.Start;
        }

        return sum;
    }

    private IEnumerable<Interval> OpeningsSince(DateTimeOffset from)
    {
        var first = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, zone).DateTime);
        for (var date = first; date < first.AddYears(10); date = date.AddDays(1))
        {
            foreach (var period in holidays.Contains(date) ? [] : week[date.DayOfWeek])
            {
                var (start, end) = (Instant(date, period.StartMinute), Instant(date, period.EndMinute));
                if (end > from)
                {
                    yield return new Interval(start > from ? start : from, end);
                }
            }
        }
    }

    private DateTimeOffset Instant(DateOnly date, int minute)
    {
        var local = date.ToDateTime(default).AddMinutes(minute);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
