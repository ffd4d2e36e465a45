using Wusheng.Core.Time;
using static Wusheng.Core.Tests.Time.Some;

namespace Wusheng.Core.Tests.Time;

/// <summary>调休: exceptions win over the week.</summary>
public sealed class MakeUpDayTests
{
    private static readonly DayException Holiday = DayException.Holiday(Day("2026-03-09"), "节日");

    [Fact]
    public void Torture_23_a_Saturday_works_and_a_Monday_does_not()
    {
        var office = Office(Holiday, DayException.MakeUpDay(Day("2026-03-07"), Day("2026-03-09"), "调休上班"));

        Assert.True(office.IsWorkingDay(Day("2026-03-07")));
        Assert.False(office.IsWorkingDay(Day("2026-03-09")));
        Assert.Equal(At("2026-03-07 09:30"), office.Add(At("2026-03-06 16:30"), TimeSpan.FromHours(1)));
        Assert.Equal(At("2026-03-10 10:00"), office.Add(At("2026-03-07 16:00"), TimeSpan.FromHours(2)));
        Assert.Equal(At("2026-03-10 17:00"), office.AddWorkingDays(At("2026-03-06 10:00"), 2));
    }

    [Fact]
    public void A_make_up_day_has_the_hours_of_the_weekday_it_replaces()
    {
        var week = Week(("mon", ["10:00-12:00"]), ("tue-thu", ["09:00-17:00"]), ("fri", ["09:00-15:00"]));
        DayException Saturday(string? replaces) => DayException.MakeUpDay(Day("2026-03-07"), replaces is null ? null : Day(replaces));

        Assert.Equal(At("2026-03-07 15:00"), Calendar(China, week, Saturday("2026-03-13")).AddWorkingDays(At("2026-03-06 10:00"), 1));
        Assert.Equal(At("2026-03-07 12:00"), Calendar(China, week, Saturday(null)).AddWorkingDays(At("2026-03-06 10:00"), 1));
        Assert.Equal(At("2026-03-07 12:00"), Calendar(China, week, Saturday("2026-03-15")).AddWorkingDays(At("2026-03-06 10:00"), 1));
    }

    [Fact]
    public void The_last_of_two_exceptions_on_a_date_wins()
    {
        var office = Office(Holiday, DayException.HalfDay(Holiday.Date, [.. Hours("09:00-12:00")]));

        Assert.Equal(TimeSpan.FromHours(3), office.Elapsed(At("2026-03-09 00:00"), At("2026-03-10 00:00")));
    }

    [Fact]
    public void Stretches_say_why_a_day_is_open_or_closed()
    {
        var office = Office(Holiday, DayException.MakeUpDay(Day("2026-03-07"), Day("2026-03-09"), "调休上班"));

        var stretches = office.Between(At("2026-03-06 16:00"), At("2026-03-10 10:00")).Select(each => (each.Kind, each.Reason, each.Interval.Length.TotalHours));

        Assert.Equal(
            [
                (StretchKind.Counted, null, 1), (StretchKind.Skipped, null, 7), (StretchKind.Skipped, "调休上班", 9), (StretchKind.MakeUpDay, "调休上班", 8),
                (StretchKind.Skipped, "调休上班", 7), (StretchKind.Skipped, null, 24), (StretchKind.Holiday, "节日", 24), (StretchKind.Skipped, null, 9),
                (StretchKind.Counted, null, 1),
            ],
            stretches);
    }

    [Fact]
    public void A_make_up_day_is_one_even_where_its_weekday_works()
    {
        var shop = Calendar(China, Week(("mon-fri", ["09:00-17:00"]), ("sat", ["09:00-12:00"])), Holiday, DayException.MakeUpDay(Day("2026-03-07"), Holiday.Date));

        var stretch = Assert.Single(shop.Between(At("2026-03-07 09:00"), At("2026-03-07 17:00")));
        Assert.Equal(StretchKind.MakeUpDay, stretch.Kind);
    }

    [Fact]
    public void Overlapping_hours_of_a_half_day_count_once()
    {
        var office = Office(DayException.HalfDay(Day("2026-03-03"), [.. Hours("10:00-12:00", "09:00-11:00", "09:30-10:30", "12:00-13:00")]));

        Assert.Equal(TimeSpan.FromHours(4), office.Elapsed(At("2026-03-03 00:00"), At("2026-03-04 00:00")));
    }
}
