using Wusheng.Core.Time;
using static Wusheng.Core.Tests.Time.Some;

namespace Wusheng.Core.Tests.Time;

/// <summary>Torture 24: nights of changing clocks at sites abroad. New York springs on 2026-03-08 and falls on 2026-11-01, at 02:00.</summary>
public sealed class DaylightSavingTests
{
    [Fact]
    public void Torture_24_a_skipped_opening_begins_when_the_clocks_land()
    {
        var night = Calendar(NewYork, Week(("sun", ["02:30-06:00"])));

        Assert.Equal(In(NewYork, "2026-03-08 03:01"), night.Add(In(NewYork, "2026-03-08 00:00"), Minutes(1)));
        Assert.Equal(TimeSpan.FromHours(3), night.Elapsed(In(NewYork, "2026-03-08 00:00"), In(NewYork, "2026-03-09 00:00")));
    }

    [Fact]
    public void Torture_24_hours_that_are_skipped_whole_make_no_working_day()
    {
        var night = Calendar(NewYork, Week(("sun", ["02:00-03:00"])));

        Assert.False(night.IsWorkingDay(Day("2026-03-08")));
        Assert.Equal(In(NewYork, "2026-03-15 03:00"), night.AddWorkingDays(In(NewYork, "2026-03-07 12:00"), 1));
    }

    [Fact]
    public void Torture_24_a_doubled_opening_and_a_doubled_closing_are_the_first()
    {
        var first = In(NewYork, "2026-11-01 01:30");
        var opens = Calendar(NewYork, Week(("sun", ["01:30-06:00"])));
        var closes = Calendar(NewYork, Week(("sun", ["00:00-01:30"])));

        Assert.Equal(first.AddMinutes(1), opens.Add(In(NewYork, "2026-11-01 00:00"), Minutes(1)));
        Assert.Equal(TimeSpan.FromHours(5.5), opens.Elapsed(first, In(NewYork, "2026-11-02 00:00")));
        Assert.Equal(first, closes.AddWorkingDays(In(NewYork, "2026-10-31 12:00"), 1));
    }

    [Fact]
    public void Torture_24_a_night_at_a_site_abroad_has_its_own_length()
    {
        var always = Calendar(NewYork, WeekPattern.RoundTheClock);

        Assert.Equal(TimeSpan.FromHours(23), always.Elapsed(In(NewYork, "2026-03-08 00:00"), In(NewYork, "2026-03-09 00:00")));
        Assert.Equal(TimeSpan.FromHours(25), always.Elapsed(In(NewYork, "2026-11-01 00:00"), In(NewYork, "2026-11-02 00:00")));
        Assert.Equal(In(NewYork, "2026-03-09 12:00"), BusinessCalendar.Always(NewYork).Add(In(NewYork, "2026-03-08 01:00"), TimeSpan.FromHours(34)));
    }

    [Fact]
    public void A_date_the_zone_skipped_altogether_is_no_working_day()
    {
        var apia = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Apia");
        var desk = Calendar(apia, Week(("mon-fri", ["09:00-17:00"])));

        Assert.False(desk.IsWorkingDay(Day("2011-12-30")));
        Assert.True(desk.IsWorkingDay(Day("2011-12-29")));
        Assert.Equal(TimeSpan.Zero, desk.Elapsed(In(apia, "2011-12-29 17:00"), In(apia, "2011-12-31 12:00")));
    }

    [Fact]
    public void Working_days_are_those_of_the_site_and_not_of_the_reader()
    {
        var office = Calendar(NewYork, Week(("mon-fri", ["09:00-17:00"])));

        // Tuesday in China is still Monday evening in New York.
        Assert.Equal(In(NewYork, "2026-03-03 17:00"), office.AddWorkingDays(At("2026-03-03 08:00"), 1));
    }
}
