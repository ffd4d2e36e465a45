namespace Wusheng.Core.Time;

/// <summary>
/// The openings of one local year as sums, so that working time is looked up and not walked. All values are UTC ticks.
/// </summary>
/// <param name="dayStarts">The first instant of each day, and of the day after the last.</param>
/// <param name="dayFirst">The number of the first opening of each day, and the count of openings as the last.</param>
/// <param name="starts">Where each opening starts.</param>
/// <param name="ends">Where each opening ends.</param>
/// <param name="before">Working ticks of the year before each opening, and the year's total as the last.</param>
/// <param name="workingDays">The days of the year, from 0, that have an opening.</param>
internal sealed class OpeningYear(long[] dayStarts, int[] dayFirst, long[] starts, long[] ends, long[] before, int[] workingDays)
{
    public long Start => dayStarts[0];

    public long End => dayStarts[^1];

    public long Total => before[^1];

    public int WorkingDayCount => workingDays.Length;

    /// <summary>Working ticks between the start of the year and <paramref name="at"/>, which lies in the year.</summary>
    public long Worked(long at)
    {
        var opening = OpeningAtOrBefore(at);
        return opening < 0 ? 0 : before[opening] + Math.Min(at, ends[opening]) - starts[opening];
    }

    public bool IsOpen(long at) => OpeningAtOrBefore(at) is >= 0 and var opening && at < ends[opening];

    /// <summary>The first instant at which <paramref name="worked"/> ticks are done; more than 0, at most the total.</summary>
    public long FirstWith(long worked)
    {
        var found = Array.BinarySearch(before, worked);
        var opening = (found < 0 ? ~found : found) - 1;
        return starts[opening] + worked - before[opening];
    }

    /// <summary>The last instant at which no more than <paramref name="worked"/> ticks are done; at least 0, less than the total.</summary>
    public long LastWith(long worked)
    {
        var found = Array.BinarySearch(before, worked);
        var opening = found < 0 ? ~found - 1 : found;
        return starts[opening] + worked - before[opening];
    }

    public int DayOf(long at)
    {
        // Days are 23 to 25 hours long, so the guess is at most a day off.
        var day = Math.Min((int)((at - Start) / TimeSpan.TicksPerDay), dayStarts.Length - 2);
        while (dayStarts[day] > at)
        {
            day--;
        }

        while (day < dayStarts.Length - 2 && dayStarts[day + 1] <= at)
        {
            day++;
        }

        return day;
    }

    public long DayEnd(int day) => dayStarts[day + 1];

    public bool IsWorkingDay(int day) => dayFirst[day + 1] > dayFirst[day];

    /// <summary>How many working days of the year come before <paramref name="day"/>.</summary>
    public int WorkingDaysBefore(int day)
    {
        var found = Array.BinarySearch(workingDays, day);
        return found < 0 ? ~found : found;
    }

    /// <summary>The end of the last period of the working day with this number, counted from 0.</summary>
    public long EndOfWorkingDay(int number) => ends[dayFirst[workingDays[number] + 1] - 1];

    private int OpeningAtOrBefore(long at)
    {
        var day = DayOf(at);
        var opening = dayFirst[day + 1] - 1;
        while (opening >= dayFirst[day] && starts[opening] > at)
        {
            opening--;
        }

        return opening;
    }
}
