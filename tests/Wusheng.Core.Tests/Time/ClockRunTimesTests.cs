using Wusheng.Core.Time;
using static Wusheng.Core.Tests.Time.Some;

namespace Wusheng.Core.Tests.Time;

public sealed class ClockRunTimesTests
{
    private static readonly DateTimeOffset Monday = At("2026-03-02 10:00");
    private static readonly Limit FourHours = Limit.Parse("4h");

    private static DateTimeOffset? Due(Limit limit, params Pause[] pauses) => ClockRunTimes.Due(Office(), Monday, limit, pauses);

    private static Pause Paused(string from, string? to, string? why = null) => new(At(from), to is null ? null : At(to), why);

    [Fact]
    public void Torture_12_19_a_pause_moves_the_due_time_by_its_working_time()
    {
        Assert.Equal(At("2026-03-02 14:00"), Due(FourHours));
        Assert.Equal(At("2026-03-02 15:00"), Due(FourHours, Paused("2026-03-02 11:00", "2026-03-02 12:00")));
        Assert.Equal(At("2026-03-03 12:00"), Due(FourHours, Paused("2026-03-02 11:00", "2026-03-03 09:00")));
        Assert.Equal(At("2026-03-03 10:00"), Due(Limit.Parse("6h"), Paused("2026-03-02 11:00", "2026-03-02 13:00")));
    }

    [Fact]
    public void Torture_19_while_paused_nothing_is_due_and_nothing_elapses()
    {
        var pause = Paused("2026-03-02 11:00", null);

        Assert.Null(Due(FourHours, pause));
        Assert.Equal(TimeSpan.FromHours(1), ClockRunTimes.Elapsed(Office(), Monday, At("2026-03-06 11:00"), [pause]));
    }

    [Fact]
    public void A_pause_after_the_due_time_changes_nothing()
    {
        Assert.Equal(At("2026-03-02 14:00"), Due(FourHours, Paused("2026-03-02 14:00", null)));
        Assert.Equal(At("2026-03-02 14:00"), Due(FourHours, Paused("2026-03-02 15:00", "2026-03-02 16:00")));
    }

    [Fact]
    public void Pauses_that_overlap_count_once_in_any_order()
    {
        Pause[] pauses = [Paused("2026-03-02 11:30", "2026-03-02 11:40"), Paused("2026-03-02 11:00", "2026-03-02 12:00"), Paused("2026-03-02 11:50", "2026-03-02 12:30")];

        Assert.Equal(At("2026-03-02 15:30"), Due(FourHours, pauses));
        Assert.Equal(TimeSpan.FromHours(4), ClockRunTimes.Elapsed(Office(), Monday, At("2026-03-02 15:30"), pauses));
    }

    [Fact]
    public void Torture_24_a_pause_that_ends_before_it_begins_is_none()
    {
        var jumped = Paused("2026-03-02 12:00", "2026-03-02 11:00");

        Assert.Equal(At("2026-03-02 14:00"), Due(FourHours, jumped));
        Assert.Equal(TimeSpan.FromHours(4), ClockRunTimes.Elapsed(Office(), Monday, At("2026-03-02 14:00"), [jumped]));
        Assert.Equal(TimeSpan.Zero, ClockRunTimes.Elapsed(Office(), Monday, At("2026-03-01 14:00"), []));
    }

    [Fact]
    public void What_was_paused_before_the_start_does_not_count() =>
        Assert.Equal(At("2026-03-02 15:00"), Due(FourHours, Paused("2026-03-02 09:00", "2026-03-02 11:00")));

    [Fact]
    public void Working_days_end_with_the_last_period_and_move_by_the_pause()
    {
        var twoDays = Limit.Parse("2wd");

        Assert.Equal(At("2026-03-04 17:00"), Due(twoDays));
        Assert.Equal(At("2026-03-05 11:00"), Due(twoDays, Paused("2026-03-03 10:00", "2026-03-03 12:00")));
        Assert.Equal(At("2026-03-05 17:00"), Due(twoDays, Paused("2026-03-03 10:00", "2026-03-04 10:00")));
    }

    [Fact]
    public void The_day_of_the_start_counts_neither_for_the_limit_nor_for_a_pause() =>
        Assert.Equal(At("2026-03-04 17:00"), Due(Limit.Parse("2wd"), Paused("2026-03-02 11:00", "2026-03-02 16:00")));

    [Fact]
    public void A_due_time_is_explained_stretch_by_stretch()
    {
        var why = ClockRunTimes.Explain(Office(), At("2026-03-02 15:00"), FourHours, [Paused("2026-03-02 16:00", "2026-03-03 10:00", "等件")], At("2026-03-02 16:30"));

        Assert.Equal((At("2026-03-03 13:00"), TimeSpan.FromHours(4)), (why.Due, why.Counted));
        Assert.Equal(
            [(StretchKind.Counted, null, 1), (StretchKind.Paused, "等件", 18), (StretchKind.Counted, null, 3)],
            why.Stretches.Select(each => (each.Kind, each.Reason, each.Interval.Length.TotalHours)));
    }

    [Fact]
    public void Working_days_are_explained_with_the_day_of_the_start_left_out()
    {
        var why = ClockRunTimes.Explain(Office(), Monday, Limit.Parse("1wd"), [], Monday);

        Assert.Equal(At("2026-03-03 17:00"), why.Due);
        Assert.Equal((why.Working, TimeSpan.FromHours(8)), (why.Counted, why.Working));
        Assert.Equal([StretchKind.StartDay, StretchKind.Skipped, StretchKind.Counted], why.Stretches.Select(each => each.Kind));
    }

    [Fact]
    public void A_paused_run_is_explained_up_to_now()
    {
        var why = ClockRunTimes.Explain(Office(), Monday, FourHours, [Paused("2026-03-02 11:00", null)], At("2026-03-02 15:00"));

        Assert.Equal((null, TimeSpan.FromHours(1), At("2026-03-02 15:00")), (why.Due, why.Counted, why.Stretches[^1].Interval.End));
    }
}
