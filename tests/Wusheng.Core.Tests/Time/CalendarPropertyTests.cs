using Wusheng.Core.Time;

namespace Wusheng.Core.Tests.Time;

/// <summary>What holds of every calendar and zone, the nights of changing clocks included.</summary>
public sealed class CalendarPropertyTests
{
    private const int Many = 1000;
    private const int Minutes = 40 * 24 * 60;

    [Fact]
    public void The_calendar_agrees_with_walking_the_minutes() => Trials.Check(150, trial =>
    {
        var working = (int)trial.Limit.Time.TotalMinutes + 1;
        var naive = trial.Naive.Add(trial.Start, working, Minutes);
        var due = trial.Calendar.Add(trial.Start, TimeSpan.FromMinutes(working));

        Assert.Equal(naive ?? due, due);
        Assert.True(naive is not null || due > trial.Start.AddMinutes(Minutes));
        Assert.Equal(trial.Naive.Elapsed(trial.Start, trial.Start + trial.Later), trial.Calendar.Elapsed(trial.Start, trial.Start + trial.Later).TotalMinutes);
    });

    [Fact]
    public void Working_days_agree_with_walking_the_minutes() => Trials.Check(150, trial =>
    {
        var days = Math.Max(1, trial.Limit.WorkingDays);
        var naive = trial.Naive.AddWorkingDays(trial.Start, days, Minutes);
        var due = trial.Calendar.AddWorkingDays(trial.Start, days);

        Assert.Equal(naive ?? due, due);
        Assert.True(naive is not null || due > trial.Start.AddMinutes(Minutes));
    });

    [Fact]
    public void Open_and_closed_agree_with_walking_the_minutes() => Trials.Check(100, trial =>
        Assert.All(trial.Naive.From(trial.Start).Take(3000), minute => Assert.Equal(minute.IsOpen, trial.Calendar.IsOpen(minute.At))));

    [Fact]
    public void A_later_start_is_never_due_earlier() => Trials.Check(Many, trial =>
    {
        // Days differ in length: a pause before the later run counts its days is no part of that run, and only moves the earlier one.
        var later = trial.Start + trial.Later;
        var shared = trial.Pauses.Where(pause => !trial.Limit.IsWorkingDays || pause.From >= trial.Calendar.EndOfDay(later)).ToList();
        Assert.True(trial.Due(later, shared) >= trial.Due(trial.Start, shared));
    });

    [Fact]
    public void Elapsed_time_adds_up() => Trials.Check(Many, trial =>
    {
        var (a, b, c) = (trial.Start, trial.Start + trial.Later, trial.Start + trial.Limit.Time);
        Assert.Equal(trial.Calendar.Elapsed(a, c), trial.Calendar.Elapsed(a, b) + trial.Calendar.Elapsed(b, c));
    });

    [Fact]
    public void Until_the_due_time_the_limit_elapses() => Trials.Check(Many, trial =>
    {
        if (trial.Due(trial.Start, trial.Pauses) is { } due && due != BusinessCalendar.Never && !trial.Limit.IsWorkingDays)
        {
            Assert.Equal(trial.Limit.Time, ClockRunTimes.Elapsed(trial.Calendar, trial.Start, due, trial.Pauses));
        }
    });

    [Fact]
    public void Before_the_due_time_the_limit_remains_and_the_site_is_open() => Trials.Check(Many, trial =>
    {
        var before = trial.Calendar.Subtract(trial.Start, trial.Limit.Time);
        if (before != BusinessCalendar.LongAgo && !trial.Limit.IsWorkingDays)
        {
            Assert.Equal(trial.Limit.Time, trial.Calendar.Elapsed(before, trial.Start));
            Assert.True(trial.Calendar.IsOpen(before));
        }
    });

    [Fact]
    public void Working_days_can_be_counted_back() => Trials.Check(Many, trial =>
    {
        if (trial.Calendar.AddWorkingDays(trial.Start, 9) is var due && due != BusinessCalendar.Never)
        {
            Assert.Equal(trial.Calendar.AddWorkingDays(trial.Start, 4), trial.Calendar.AddWorkingDays(due, -5));
        }
    });

    [Fact]
    public void A_pause_of_no_length_changes_nothing() => Trials.Check(Many, trial =>
    {
        var pause = new Pause(trial.Start + trial.Later, trial.Start + trial.Later);
        Assert.Equal(trial.Due(trial.Start, trial.Pauses), trial.Due(trial.Start, [.. trial.Pauses, pause]));
    });

    [Fact]
    public void The_explanation_has_no_gap_and_sums_to_the_limit() => Trials.Check(Many, trial =>
    {
        var why = ClockRunTimes.Explain(trial.Calendar, trial.Start, trial.Limit, trial.Pauses, trial.Start + trial.Later);
        Assert.All(why.Stretches.Zip(why.Stretches.Skip(1)), pair => Assert.Equal(pair.First.Interval.End, pair.Second.Interval.Start));
        if (why.Due is { } due && due != BusinessCalendar.Never)
        {
            Assert.Equal((trial.Start, due), (why.Stretches[0].Interval.Start, why.Stretches[^1].Interval.End));
            Assert.Equal(why.Working, why.Counted);
            Assert.True(trial.Limit.IsWorkingDays || why.Working == trial.Limit.Time);
        }
    });

    [Fact]
    public void The_stretches_of_a_calendar_sum_to_what_elapses() => Trials.Check(Many, trial =>
    {
        var counted = trial.Calendar.Between(trial.Start, trial.Start + trial.Later).Where(stretch => stretch.Counts).Sum(stretch => stretch.Interval.Length.Ticks);
        Assert.Equal(trial.Calendar.Elapsed(trial.Start, trial.Start + trial.Later).Ticks, counted);
    });

    [Fact]
    public void Always_agrees_with_a_week_round_the_clock() => Trials.Check(Many, trial =>
    {
        var (always, written) = (BusinessCalendar.Always(trial.Zone), BusinessCalendar.Create("w", "1", trial.Zone, WeekPattern.RoundTheClock, []));
        Assert.Equal(always.Add(trial.Start, trial.Limit.Time), written.Add(trial.Start, trial.Limit.Time));
        Assert.Equal(always.Elapsed(trial.Start, trial.Start + trial.Later), written.Elapsed(trial.Start, trial.Start + trial.Later));
    });
}
