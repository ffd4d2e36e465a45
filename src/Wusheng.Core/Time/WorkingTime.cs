namespace Wusheng.Core.Time;

/// <summary>The sums of working time, in UTC ticks. Every walk is by whole years and ends with the years a calendar knows.</summary>
internal sealed class WorkingTime(OpeningYears years)
{
    /// <summary>The first instant by which <paramref name="working"/> ticks, more than 0, have passed; null when they never have.</summary>
    public long? After(long from, long working)
    {
        if (from >= years.End || working > years.End - years.Start)
        {
            return null;
        }

        from = Math.Max(from, years.Start);
        var year = years.YearOf(from);
        var target = years[year].Worked(from) + working;
        while (target > years[year].Total)
        {
            target -= years[year].Total;
            if (++year > OpeningYears.Last)
            {
                return null;
            }
        }

        return years[year].FirstWith(target);
    }

    /// <summary>The last instant from which <paramref name="working"/> ticks, more than 0, remain; null when they never did.</summary>
    public long? Before(long due, long working)
    {
        if (due <= years.Start || working > years.End - years.Start)
        {
            return null;
        }

        due = Math.Min(due, years.End - 1);
        var year = years.YearOf(due);
        var target = years[year].Worked(due) - working;
        while (target < 0)
        {
            if (--year < OpeningYears.First)
            {
                return null;
            }

            target += years[year].Total;
        }

        return years[year].LastWith(target);
    }

    /// <summary>Working ticks from <paramref name="start"/> to <paramref name="end"/>, which is not earlier.</summary>
    public long Between(long start, long end)
    {
        if (start >= years.End || end <= years.Start)
        {
            return 0;
        }

        (start, end) = (Math.Max(start, years.Start), Math.Min(end, years.End - 1));
        var (first, last) = (years.YearOf(start), years.YearOf(end));
        var sum = years[last].Worked(end) - years[first].Worked(start);
        for (var year = first; year < last; year++)
        {
            sum += years[year].Total;
        }

        return sum;
    }

    public bool IsOpen(long at) => at >= years.Start && at < years.End && years[years.YearOf(at)].IsOpen(at);
}
