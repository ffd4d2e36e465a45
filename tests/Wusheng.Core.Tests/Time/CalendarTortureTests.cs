using Wusheng.Core.Time;
using static Wusheng.Core.Tests.Time.Some;

namespace Wusheng.Core.Tests.Time;

/// <summary>Defects that well-known desks had with calendars; the numbers are those of the torture list.</summary>
public sealed class CalendarTortureTests
{
    [Fact]
    public void Torture_01_no_minute_is_lost_at_midnight_on_a_calendar_that_is_always_open()
    {
        var (start, due) = (At("2026-03-02 10:00"), At("2026-03-12 10:00"));
        var written = Calendar(China, WeekPattern.RoundTheClock);

        Assert.Equal(due, BusinessCalendar.Always(China).Add(start, TimeSpan.FromDays(10)));
        Assert.Equal(due, written.Add(start, TimeSpan.FromDays(10)));
        Assert.Equal(TimeSpan.FromDays(10), written.Elapsed(start, due));
        Assert.Single(written.Between(start, due));
    }

    [Fact]
    public void Torture_01_the_end_of_the_day_is_24_00()
    {
        var late = Calendar(China, Week(("mon-fri", ["18:00-24:00"])));

        Assert.Equal(At("2026-03-03 00:00"), late.Add(At("2026-03-02 20:00"), TimeSpan.FromHours(4)));
        Assert.Equal(At("2026-03-03 18:01"), late.Add(At("2026-03-02 20:00"), Minutes(241)));
    }

    [Theory]
    [InlineData("2026-03-07 00:00")]
    [InlineData("2026-03-07 02:00")]
    [InlineData("2026-03-08 12:00")]
    public void Torture_05_no_reminder_falls_into_closed_hours(string closed)
    {
        var warn = DueOffset.TryParse("-30m", out var before) ? before.From(Office(), At("2026-03-09 09:10")) : default;

        Assert.Equal(At("2026-03-06 16:40"), warn);
        Assert.Equal(At("2026-03-09 09:00"), Office().Subtract(At("2026-03-09 09:30"), Minutes(30)));
        Assert.True(Office().IsOpen(Office().Subtract(At(closed), Minutes(10))));
        Assert.False(Office().IsOpen(At(closed)));
    }

    [Theory]
    [InlineData("-15m", "2026-03-02 11:55")]
    [InlineData("-10m", "2026-03-02 13:30")]
    [InlineData("-5m", "2026-03-02 13:35")]
    [InlineData("-4h", "2026-02-27 17:40")]
    public void Torture_08_a_warning_with_several_periods_a_day_fires_at_the_right_minute(string offset, string expected)
    {
        var desk = Calendar(China, Week(("mon-fri", ["08:30-12:00", "13:30-18:00"])));
        Assert.True(DueOffset.TryParse(offset, out var warning));

        Assert.Equal(At(expected), warning.From(desk, At("2026-03-02 13:40")));
    }

    [Fact]
    public void Torture_09_offsets_go_both_ways_and_a_long_one_does_not_land_on_the_deadline()
    {
        var due = At("2026-03-20 12:00");

        Assert.Equal(At("2026-03-20 13:00"), Office().Add(due, TimeSpan.FromHours(1)));
        Assert.Equal(At("2026-03-20 11:00"), Office().Add(due, -TimeSpan.FromHours(1)));
        Assert.Equal(At("2026-03-06 12:00"), Office().Subtract(due, TimeSpan.FromHours(80)));
        Assert.Equal(At("2026-03-06 17:00"), Office().AddWorkingDays(due, -10));
        Assert.Equal(At("2026-03-10 12:00"), BusinessCalendar.Always(China).Subtract(due, TimeSpan.FromDays(10)));
    }

    [Fact]
    public void Torture_09_offsets_in_working_days_count_from_the_day_the_due_time_ends()
    {
        var late = Calendar(China, Week(("mon-fri", ["09:00-24:00"])));
        var due = late.AddWorkingDays(At("2026-03-02 10:00"), 2);
        DateTimeOffset Offset(string text) => DueOffset.TryParse(text, out var offset) ? offset.From(late, due) : default;

        Assert.Equal(At("2026-03-05 00:00"), due);
        Assert.Equal(At("2026-03-04 00:00"), Offset("-1wd"));
        Assert.Equal(due, Offset("due"));
        Assert.Equal(At("2026-03-06 00:00"), Offset("+1wd"));
    }

    [Theory]
    [InlineData("2026-03-07 11:00")]
    [InlineData("2026-03-06 20:00")]
    [InlineData("2026-03-09 03:00")]
    public void Torture_14_a_start_outside_hours_begins_at_the_next_opening(string start)
    {
        Assert.Equal(At("2026-03-09 10:00"), Office().Add(At(start), TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Torture_16_a_half_day_closes_early_and_only_once()
    {
        var office = Office(DayException.HalfDay(Day("2026-03-03"), [.. Hours("09:00-12:00")], "盘点"));

        Assert.Equal(At("2026-03-04 10:00"), office.Add(At("2026-03-03 11:00"), TimeSpan.FromHours(2)));
        Assert.Equal(At("2026-03-10 13:00"), office.Add(At("2026-03-10 11:00"), TimeSpan.FromHours(2)));
        Assert.Equal(At("2026-03-03 12:00"), office.AddWorkingDays(At("2026-03-02 11:00"), 1));
    }

    [Fact]
    public void Torture_17_any_subset_of_weekdays_computes()
    {
        for (var subset = 1; subset < 128; subset++)
        {
            var days = Enum.GetValues<DayOfWeek>().Where(day => (subset & (1 << (int)day)) != 0).ToHashSet();
            Assert.True(WeekPattern.TryCreate(days.Select(day => (day, Hours("09:00-17:00").AsEnumerable())), out var week, out _));
            var due = Calendar(China, week).Add(At("2026-03-02 08:00"), TimeSpan.FromHours(8 * days.Count));

            var last = Enumerable.Range(0, 7).Select(Day("2026-03-02").AddDays).Last(date => days.Contains(date.DayOfWeek));
            Assert.Equal(new DateTimeOffset(last, new TimeOnly(17, 0), TimeSpan.FromHours(8)), due);
        }
    }

    [Fact]
    public void Torture_17_a_week_without_a_day_is_never_due()
    {
        Assert.Equal(BusinessCalendar.Never, Calendar(China, WeekPattern.Closed).Add(At("2026-03-02 08:00"), Minutes(1)));
    }

    [Fact]
    public void Torture_20_lunch_and_two_shifts_are_counted_period_by_period()
    {
        var shifts = Calendar(China, Week(("mon-sun", ["06:00-11:30", "12:00-14:00", "14:00-22:00"])));

        Assert.Equal(At("2026-03-02 12:30"), shifts.Add(At("2026-03-02 11:00"), TimeSpan.FromHours(1)));
        Assert.Equal(At("2026-03-02 15:00"), shifts.Add(At("2026-03-02 13:00"), TimeSpan.FromHours(2)));
        Assert.Equal(At("2026-03-03 06:30"), shifts.Add(At("2026-03-02 21:00"), Minutes(90)));
        Assert.Equal(TimeSpan.FromHours(15.5), shifts.Elapsed(At("2026-03-02 00:00"), At("2026-03-03 00:00")));
    }

    [Fact]
    public void Torture_22_an_hour_from_Friday_16_30_is_Monday_09_30()
    {
        Assert.Equal(At("2026-03-09 09:30"), Office().Add(At("2026-03-06 16:30"), TimeSpan.FromHours(1)));
    }
}
