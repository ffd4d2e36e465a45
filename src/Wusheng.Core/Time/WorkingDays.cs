namespace Wusheng.Core.Time;

/// <summary>The count of working days, in the calendar's own zone.</summary>
internal sealed class WorkingDays(OpeningYears years)
{
    public bool Contains(DateOnly date) =>
        date.Year is >= OpeningYears.First and <= OpeningYears.Last && years[date.Year].IsWorkingDay(date.DayOfYear - 1);

    /// <summary>The end of the local day of an instant, in UTC ticks.</summary>
    public long DayEnd(long at)
    {
        var year = years[years.YearOf(at)];
        return year.DayEnd(year.DayOf(at));
    }

    /// <summary>
    /// The end of the last period of the working day that is <paramref name="days"/> (not 0) after, or before, the day of
    /// <paramref name="from"/>, which does not count; null when the calendar has no such day.
    /// </summary>
    public long? EndOf(long from, int days)
    {
        var year = years.YearOf(from);
        var day = years[year].DayOf(from);
        var wanted = years[year].WorkingDaysBefore(day) + days;
        if (days > 0 && !years[year].IsWorkingDay(day))
        {
            wanted--;
        }

        return wanted < 0 ? Backwards(year, wanted) : Forwards(year, wanted);
    }

    public bool Knows(long at) => at >= years.Start && at < years.End;

    private long? Forwards(int year, int wanted)
    {
        while (wanted >= years[year].WorkingDayCount)
        {
            wanted -= years[year].WorkingDayCount;
            if (++year > OpeningYears.Last)
            {
                return null;
            }
        }

        return years[year].EndOfWorkingDay(wanted);
    }

    private long? Backwards(int year, int wanted)
    {
        while (wanted < 0)
        {
            if (--year < OpeningYears.First)
            {
                return null;
            }

            wanted += years[year].WorkingDayCount;
        }

        return years[year].EndOfWorkingDay(wanted);
    }
}
