using Wusheng.Core.Time;

namespace Wusheng.Core.Tests.Time;

public sealed class WeekPatternTests
{
    [Theory]
    [InlineData("22:00-06:00", "hours.overnight")]
    [InlineData("09:00-09:00", "hours.empty")]
    [InlineData("9:00-17:00", "hours.unreadable")]
    [InlineData("09:00-24:01", "hours.unreadable")]
    [InlineData("09:60-17:00", "hours.unreadable")]
    [InlineData("09:00", "hours.unreadable")]
    public void A_faulty_period_is_refused_with_its_reason(string text, string code)
    {
        Assert.False(Period.TryParse(text, out _, out var problem));
        Assert.Equal((code, text), (problem.Code, problem.Text));
    }

    [Fact]
    public void All_faults_of_a_week_are_told_at_once()
    {
        var sound = WeekPattern.TryRead(
            [("mon-fri", ["09:00-13:00", "12:00-18:00"]), ("fri", ["09:00-10:00"]), ("someday", []), ("sat", ["20:00-02:00"])], out var week, out var problems);

        Assert.False(sound);
        Assert.Equal(WeekPattern.Closed, week);
        Assert.Equal(
            ["hours.day-twice", "hours.overlap", "hours.overnight", "hours.unknown-day"],
            problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Periods_may_touch_and_stand_in_any_order() =>
        Assert.Equal("mon 08:00-12:00 12:00-24:00", Some.Week(("mon", ["12:00-24:00", "08:00-12:00"])).ToString());

    [Fact]
    public void Two_weeks_with_the_same_hours_are_equal() =>
        Assert.Equal(Some.Week(("sat-sun", ["09:00-12:00"])), Some.Week(("sun", ["09:00-12:00"]), ("sat", ["09:00-12:00"])));

    [Theory]
    [InlineData("fri-mon", 4)]
    [InlineData("mon-sun", 7)]
    [InlineData("wed", 1)]
    [InlineData("mon-wed-fri", 0)]
    public void A_range_of_days_may_run_over_the_end_of_the_week(string text, int days)
    {
        Assert.Equal(days > 0, WeekDays.TryParse(text, out var named));
        Assert.Equal(days, named.Length);
    }

    [Fact]
    public void A_period_cannot_leave_its_day() => Assert.Throws<ArgumentOutOfRangeException>(() => new Period(600, 1441));

    [Fact]
    public void An_interval_holds_its_start_and_not_its_end()
    {
        var (start, end) = (Some.At("2026-03-02 09:00"), Some.At("2026-03-02 10:00"));
        var hour = new Interval(start, end);

        Assert.True(hour.Contains(start));
        Assert.False(hour.Contains(end));
        Assert.Null(hour.Intersect(new Interval(end, end.AddHours(1))));
        Assert.Equal(new Interval(start.AddMinutes(30), end), hour.Intersect(new Interval(start.AddMinutes(30), end.AddHours(1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Interval(end, start));
    }
}
