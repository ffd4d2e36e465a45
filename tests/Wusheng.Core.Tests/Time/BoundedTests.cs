using Wusheng.Core.Time;
using static Wusheng.Core.Tests.Time.Some;

namespace Wusheng.Core.Tests.Time;

/// <summary>Every question to a calendar ends, and says so when there is no answer.</summary>
public sealed class BoundedTests
{
    private static readonly DateTimeOffset Start = At("2026-03-02 10:00");
    private static readonly BusinessCalendar OneDay = Calendar(China, WeekPattern.Closed, DayException.HalfDay(Day("2026-03-03"), [.. Hours("09:00-12:00")]));

    [Fact]
    public void A_calendar_that_closes_for_good_is_never_due()
    {
        Assert.Equal(At("2026-03-03 12:00"), OneDay.Add(Start, TimeSpan.FromHours(3)));
        Assert.Equal(BusinessCalendar.Never, OneDay.Add(Start, Minutes(181)));
        Assert.Equal(BusinessCalendar.Never, OneDay.AddWorkingDays(Start, 2));
        Assert.Equal(BusinessCalendar.LongAgo, OneDay.Subtract(Start, Minutes(1)));
        Assert.Equal(BusinessCalendar.LongAgo, OneDay.AddWorkingDays(Start, -1));
    }

    [Fact]
    public void A_run_on_it_is_never_due_and_still_explained()
    {
        foreach (var limit in (Limit[])[Limit.Parse("4h"), Limit.Parse("2wd")])
        {
            var why = ClockRunTimes.Explain(OneDay, Start, limit, [new Pause(Start, Start.AddHours(1))], At("2026-03-04 10:00"));

            Assert.Equal(BusinessCalendar.Never, why.Due);
            Assert.Equal(TimeSpan.FromHours(3), why.Counted);
        }
    }

    [Fact]
    public void The_largest_values_have_an_answer()
    {
        foreach (var calendar in (BusinessCalendar[])[Office(), OneDay, BusinessCalendar.Always(China)])
        {
            Assert.Equal(BusinessCalendar.Never, calendar.Add(Start, TimeSpan.MaxValue));
            Assert.Equal(BusinessCalendar.LongAgo, calendar.Add(Start, TimeSpan.MinValue));
            Assert.Equal(BusinessCalendar.LongAgo, calendar.Subtract(Start, TimeSpan.MaxValue));
            Assert.Equal(BusinessCalendar.Never, calendar.AddWorkingDays(Start, int.MaxValue));
            Assert.Equal(BusinessCalendar.LongAgo, calendar.AddWorkingDays(Start, int.MinValue));
            Assert.Equal(BusinessCalendar.Never, calendar.Add(DateTimeOffset.MaxValue, Minutes(1)));
            Assert.True(calendar.Elapsed(DateTimeOffset.MinValue, DateTimeOffset.MaxValue) > TimeSpan.Zero);
            Assert.Equal(DateTimeOffset.MaxValue, calendar.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Last().Interval.End);
        }
    }

    [Fact]
    public void Outside_the_years_it_knows_a_calendar_is_closed()
    {
        var (before, after) = (new DateTimeOffset(1850, 1, 2, 3, 0, 0, TimeSpan.Zero), new DateTimeOffset(2300, 1, 2, 3, 0, 0, TimeSpan.Zero));

        Assert.False(Office().IsOpen(before) || Office().IsOpen(after) || Office().IsWorkingDay(Day("2300-01-02")));
        Assert.Equal(1900, Office().Add(before, Minutes(1)).Year);
        Assert.Equal(2199, Office().Subtract(after, Minutes(1)).Year);
        Assert.Equal(TimeSpan.Zero, Office().Elapsed(after, after.AddYears(1)));
    }

    [Fact]
    public void The_turn_of_the_year_is_no_edge()
    {
        var (newYear, written) = (At("2026-01-01 00:00"), Calendar(China, WeekPattern.RoundTheClock));

        Assert.True(written.IsOpen(newYear) && written.IsOpen(newYear.AddTicks(-1)));
        Assert.Equal(newYear.AddHours(1), written.Add(newYear, Minutes(60)));
        Assert.Equal(newYear, written.Subtract(newYear.AddHours(1), Minutes(60)));
        Assert.Equal(At("2026-01-01 09:00"), Office().Subtract(At("2026-01-01 10:00"), Minutes(60)));
        Assert.Equal(At("2025-12-31 16:30"), Office().Subtract(At("2026-01-01 09:30"), Minutes(60)));
        Assert.Equal(At("2026-01-02 17:00"), Office().AddWorkingDays(newYear, 1));
        Assert.Equal(At("2026-01-01 17:00"), Office().AddWorkingDays(newYear.AddTicks(-1), 1));
    }

    [Fact]
    public void Adding_allocates_nothing_once_the_years_are_laid_out()
    {
        var office = Office();
        Pause[] pauses = [new(Start.AddHours(1), Start.AddHours(2))];
        Ask(office, pauses);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Ask(office, pauses);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Threads_that_ask_at_once_get_one_answer()
    {
        var office = Office();
        var dues = Enumerable.Range(0, 400).AsParallel().WithDegreeOfParallelism(4).Select(n => office.Add(Start.AddYears(n % 100), TimeSpan.FromHours(3000))).ToHashSet();

        Assert.Equal(100, dues.Count);
        Assert.Subset(Enumerable.Range(0, 100).Select(n => Office().Add(Start.AddYears(n), TimeSpan.FromHours(3000))).ToHashSet(), dues);
    }

    private static void Ask(BusinessCalendar office, Pause[] pauses)
    {
        var due = office.Add(Start, TimeSpan.FromHours(5000));
        office.Subtract(due, TimeSpan.FromHours(20));
        office.AddWorkingDays(Start, 300);
        office.Elapsed(Start, due);
        ClockRunTimes.Due(office, Start, Limit.OfWorkingDays(2), pauses);
        ClockRunTimes.Elapsed(office, Start, due, pauses);
    }
}
