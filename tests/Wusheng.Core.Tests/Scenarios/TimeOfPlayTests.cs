using Wusheng.Core.Scenarios;
using static Wusheng.Core.Tests.Scenarios.GivenMaps;
using static Wusheng.Core.Tests.Scenarios.Plays;

namespace Wusheng.Core.Tests.Scenarios;

public sealed class TimeOfPlayTests
{
    [Fact]
    public void A_time_without_a_date_stays_on_the_day_of_the_item_before() => Green(
        Opened(),
        At("2026-03-04 08:00", expect: ["J.startTime.breached.at = 2026-03-02 09:30"]),
        At("08:30", expect: ["now = 2026-03-04 08:30"]),
        At(null, expect: ["now = 2026-03-04 08:30"]));

    [Fact]
    public void Time_only_goes_forward() => Red("时间只能向前", "only goes forward", Opened(), At("08:59"));

    [Fact]
    public void A_jump_over_ten_years_is_refused() => Red("10 年", "10 years", Opened(), At("2046-03-02 09:00"));

    [Fact]
    public void What_is_no_time_is_a_failure() => Red("不是时间", "is no time", At("9 o'clock"));

    [Fact]
    public void Times_are_those_of_the_zone_of_the_site()
    {
        var paris = Of(Opened("801", "J.opened.at = 09:00"), At("09:30", expect: ["J.startTime.due = 09:30"])) with
        {
            World = Map(new() { ["unit 801"] = Map(new() { ["arrears"] = "0" }), ["site"] = Map(new() { ["zone"] = "Europe/Paris" }) }),
        };
        Assert.True(ScenarioRunner.Run(SmallPack.Make(), paris).Passed);
    }

    [Fact]
    public void The_site_sets_parameters() => Green(
        At("09:00", world: new() { ["site"] = Map(new() { ["patience"] = "2h" }) }),
        Opened(),
        Started("09:05"),
        At("09:10", "ben", "J.worker.receive", expect: ["J.workTime.due = 11:10"]));

    [Fact]
    public void A_zone_nobody_knows_is_a_failure() => Red("site.zone", "site.zone", At("09:00", world: new() { ["site"] = Map(new() { ["zone"] = "Mars/Olympus" }) }));

    [Fact]
    public void Recurring_duties_open_at_their_moments_for_each_person() => Green(
        At("2026-03-08 12:00", expect: ["ben.diary.state is missing"]),
        At("2026-03-09 08:00", expect: ["ben.diary.state is blank", "bob.diary.state is blank", "ben.diary.opened.at = 08:00"]),
        At("2026-03-09 08:30", "ben", "ben.diary.write", new() { ["text"] = "晴" }, expect: ["ben.diary.state is written", "bob.diary.state is blank"]),
        At("2026-03-09 08:31", "ben", "bob.diary.write", new() { ["text"] = "晴" }, refused: ["by"]));
}
