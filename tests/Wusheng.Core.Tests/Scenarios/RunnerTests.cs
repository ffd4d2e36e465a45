using static Wusheng.Core.Tests.Scenarios.GivenMaps;
using static Wusheng.Core.Tests.Scenarios.Plays;

namespace Wusheng.Core.Tests.Scenarios;

public sealed class RunnerTests
{
    [Fact]
    public void A_life_goes_through_its_steps() => Green(
        Opened("801", "J.state is open", "J.startTime is running", "J.startTime.due = 09:30"),
        Started("09:10", "J.startTime is met", "J.worker is ben", "J.workTime is idle"),
        At("09:20", "ben", "J.worker.receive", expect: ["J.workTime.due = 10:20"]),
        At("09:30", "ben", "J.finish", new() { ["note"] = "换了开关" }, expect: ["J.state is done", "J.receipt is issued", "J.workTime is met"]));

    [Fact]
    public void What_is_due_happens_at_its_own_moment() => Green(
        Opened(),
        At("09:30", expect: ["J.startTime is breached", "cai is notified"]),
        At("11:00", expect: ["J.startTime.breached.at = 09:30", "cai was notified", "not cai is notified"]));

    [Fact]
    public void An_act_at_the_due_moment_comes_first() => Green(Opened(), Started("09:30", "J.startTime is met"));

    [Fact]
    public void An_act_one_second_later_is_late() => Green(Opened(), Started("09:30:01", "J.startTime is breached", "J.startTime.breached.at = 09:30"));

    [Fact]
    public void A_wrong_expectation_fails_and_tells_what_is() => Red("“J.state is done”不成立：实际是 open。", "It is open.", Opened("801", "J.state is done"));

    [Fact]
    public void A_wrong_time_fails_and_tells_the_due_time() =>
        Red("实际是 2026-03-02 09:30:00。", "It is 2026-03-02 09:30:00.", Opened("801", "J.startTime.due = 09:31"));

    [Fact]
    public void A_clock_that_is_not_so_tells_how_it_is() => Red("实际是 running。", "It is running.", Opened("801", "J.startTime is met"));

    [Fact]
    public void Somebody_who_was_not_told_fails() => Red("没有告知", "Nobody was told", Opened("801", "cai is notified"));

    [Fact]
    public void Another_name_of_the_same_life_is_known() => Green(
        Opened(),
        At("09:01", "ada", "open job as K", new() { ["unit"] = "801", ["origin"] = "J" }, expect: ["K.origin is J", "K.origin is not K"]));

    [Fact]
    public void Papers_are_counted() => Green(
        Opened("801", "count of J.receipt = 0"),
        Started("09:10"),
        At("09:20", "ben", "J.finish", new() { ["note"] = "好" }, expect: ["count of J.receipt = 1", "J.receipt.number = \"R0001\""]));

    [Fact]
    public void Figures_of_the_site_are_counted() => Green(
        Opened("801", "site.started.late = 0", "site.started.all = 1"),
        At("09:31", "ada", "open job as K", new() { ["unit"] = "801" }, expect: ["site.started.late = 1", "site.started.all = 2"]));

    [Fact]
    public void What_cannot_be_told_fails() => Red("什么也没有", "nothing", Opened("801", "J.worker is ben"));

    [Fact]
    public void An_unexpected_refusal_fails() => Red("没办成", "(from)", Opened(), At("09:05", "ben", "J.finish", new() { ["note"] = "好" }, expect: ["J.state is open"]));

    [Fact]
    public void A_refusal_that_does_not_come_fails() =>
        Red("本应被拒绝（by），却办成了", "should be refused (by)", At("09:00", "ada", "open job as J", new() { ["unit"] = "801" }, refused: ["by"]));

    [Fact]
    public void A_refusal_for_another_reason_fails() =>
        Red("实际是 by", "was for by", Opened(), At("09:05", "ben", "J.start", new() { ["worker"] = "ben" }, refused: ["paid"]));

    [Fact]
    public void One_word_must_be_among_the_reasons() => Green(Opened("802"), Started("09:05"), At("09:06", "ben", "J.finish", refused: ["paid"]));

    [Fact]
    public void A_list_must_be_exactly_the_reasons() => Green(Opened("802"), Started("09:05"), At("09:06", "ben", "J.finish", refused: ["paid", "note"]));

    [Fact]
    public void A_list_with_a_reason_too_many_fails() => Red(
        "实际是", "was for", Opened("802"), Started("09:05"), At("09:06", "ben", "J.finish", new() { ["note"] = "好" }, refused: ["paid", "note"]));

    [Fact]
    public void Facts_outside_change_when_the_scenario_says_so() => Green(
        Opened("802"),
        Started("09:05"),
        At("09:06", "ben", "J.finish", new() { ["note"] = "好" }, refused: ["paid"]),
        At("09:07", world: new() { ["unit 802"] = Map(new() { ["arrears"] = "0" }) }),
        At("09:08", "ben", "J.finish", new() { ["note"] = "好" }, expect: ["J.state is done"]));
}
