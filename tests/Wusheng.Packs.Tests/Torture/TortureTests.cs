namespace Wusheng.Packs.Tests.Torture;

/// <summary>
/// The clock and calendar torture list, for what needs a case and the engine; the entries of pure arithmetic are beside the calendars.
/// 2026-03-02 is a Monday.
/// </summary>
public sealed class TortureTests
{
    private const string First = "firstTime: { title: 首答, from: opened, until: reply, limit: 60m, at: { due: [ notify: chief ] }, clause: T-01 }";
    private const string Whole = "wholeTime: { title: 办结, from: opened, until: finish, limit: 4h, clause: T-01 }";

    [Fact]
    public void Torture_02_A_shorter_update_limit_leaves_the_first_response_alone() => Passes(
        First + "\nupdateTime: { title: 通报, from: opened, until: reply, limit: 10m, again: yes, clause: T-01 }",
        "- { at: 09:00, by: an, do: open t as T, expect: [ T.firstTime.due = 10:00, T.updateTime.due = 09:10 ] }",
        "- { at: 09:11, expect: [ T.updateTime is breached, T.firstTime is running, T.firstTime is not breached, T.firstTime.due = 10:00 ] }");

    [Fact]
    public void Torture_03_Figures_exist_when_only_one_of_several_limits_runs() => Passes(
        First + "\n" + Whole.Replace("from: opened", "from: wait", StringComparison.Ordinal),
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:20, expect: [ T.firstTime.elapsed = 20m, T.wholeTime is idle, T.wholeTime.count = 0 ] }");

    [Fact]
    public void Torture_04_The_clocks_turn_at_the_first_answer() => Passes(
        First + "\n" + Whole,
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:30, by: an, do: T.reply, expect: [ T.firstTime is met, T.wholeTime is running, T.wholeTime.due = 13:00 ] }");

    [Fact]
    public void Torture_10_The_second_and_third_level_fire_too() => Passes(
        "levelTime: { title: 逐级, from: opened, until: reply, limit: 1h, at: { due: [ escalate: next ], +1h: [ escalate: next ], +2h: [ notify: head ] }, clause: T-01 }",
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 10:00, expect: [ T.owner is ci, ci is notified ] }",
        "- { at: 11:00, expect: [ T.owner is du, du is notified, T.first is an ] }",
        "- { at: 12:00, expect: [ du is notified ] }");

    [Fact]
    public void Torture_11_What_one_clock_fires_is_never_kept_on_another() => Passes(
        First + "\nquickTime: { title: 快答, from: opened, until: reply, limit: 10m, at: { due: [ notify: head ] }, clause: T-01 }",
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:10, expect: [ du is notified, ci is not notified, T.quickTime.breaches = 1, T.firstTime.breaches = 0 ] }",
        "- { at: 10:00, expect: [ ci is notified, du is not notified, T.firstTime.breaches = 1, T.quickTime.breaches = 1 ] }");

    [Fact]
    public void Torture_12_Changing_the_priority_keeps_the_pause_already_gathered() => Passes(
        "rankTime: { title: 按优先, from: opened, until: finish, limit: { priority is high: 1h, else: 2h }, pauses: state is waiting, clause: T-01 }",
        "- { at: 09:00, by: an, do: open t as T, with: { priority: low }, expect: [ T.rankTime.due = 11:00 ] }",
        "- { at: 09:10, by: an, do: T.wait, with: { why: 等客户回话 }, expect: [ T.rankTime is paused, T.rankTime.due is missing ] }",
        "- { at: 09:40, by: an, do: T.resume, expect: [ T.rankTime.due = 11:30 ] }",
        "- { at: 09:45, by: an, do: T.rank, with: { priority: high }, expect: [ T.rankTime.due = 10:30 ] }");

    [Fact]
    public void Torture_13_A_helper_with_a_shorter_limit_has_a_clock_of_their_own() => Passes(
        Whole + "\nhelpTime: { title: 协办, from: helper, until: reply, limit: 30m, charged: helper, clause: T-01 }",
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 11:00, by: an, do: T.pass, with: { helper: bo }, expect: [ T.helpTime.due = 11:30, T.wholeTime.due = 13:00, T.wholeTime.elapsed = 2h ] }");

    [Fact]
    public void Torture_05_and_15_Neither_reminder_nor_debt_falls_into_closed_hours() => Passes(
        "deskTime: { title: 工作时限, from: opened, until: reply, limit: 4h, calendar: desk, at: { -2h: [ notify: chief ], due: [ notify: head ] }, clause: T-01 }",
        "- { at: 16:00, by: an, do: open t as T, expect: [ T.deskTime.due = 2026-03-03 12:00 ] }",
        "- { at: 2026-03-03 09:59, expect: [ ci was not notified ] }",
        "- { at: 2026-03-03 10:00, expect: [ ci is notified ] }",
        "- { at: 2026-03-03 12:00, expect: [ du is notified ] }");

    [Fact]
    public void Torture_18_A_pause_by_state_carries_its_reason_and_is_not_overdue() => Passes(
        "t: { title: 时限, from: opened, until: finish, limit: 1h, pauses: state is waiting, at: { due: [ notify: chief ] }, clause: T-01 }",
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:30, by: an, do: T.wait, refused: why }",
        "- { at: 09:30, by: an, do: T.wait, with: { why: 等客户取件 } }",
        "- { at: 15:00, expect: [ T.t is paused, T.t is not breached, ci was not notified, T.why.by is an, T.why.at = 09:30 ] }");

    [Fact]
    public void Torture_19_Paused_means_it_stops_everywhere_and_resuming_shows_the_new_time() => Passes(
        "t: { title: 时限, from: opened, until: finish, limit: 1h, pauses: state is waiting, clause: T-01 }",
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:30, by: an, do: T.wait, with: { why: 等件 }, expect: [ T.t.due is missing, T.t.left is missing ] }",
        "- { at: 11:00, by: an, do: T.resume, expect: [ T.t.due = 11:30, T.t.elapsed = 30m ] }",
        "- { at: 11:31, expect: [ T.t is breached, T.t.breached.at = 11:30 ] }");

    [Fact]
    public void Torture_21_Thanks_after_the_end_start_nothing() => Passes(
        First.Replace("from: opened", "from: opened or thank", StringComparison.Ordinal),
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:10, by: an, do: T.reply }",
        "- { at: 09:20, by: an, do: T.finish }",
        "- { at: 09:30, by: an, do: T.thank, expect: [ T.firstTime is met, T.firstTime.count = 1 ] }");

    [Fact]
    public void Torture_24_Reopened_is_an_act_of_its_own_and_clocks_begin_anew_only_where_the_pack_says() => Passes(
        Whole + "\nagainTime: { title: 重办, from: reopen, until: finish, limit: 2h, clause: T-01 }",
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:20, by: an, do: T.finish, expect: [ T.wholeTime is met ] }",
        "- { at: 09:30, by: an, do: T.reopen, with: { reason: 客户说没好 }, expect: [ T.state is open, T.wholeTime is met, T.againTime.due = 11:30 ] }");

    [Fact]
    public void Torture_24_Reopened_goes_on_where_it_was_when_it_ended() => Passes(
        Whole,
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:10, by: an, do: T.wait, with: { why: 等件 } }",
        "- { at: 09:20, by: an, do: T.finish }",
        "- { at: 09:30, by: an, do: T.reopen, with: { reason: 客户说没好 }, expect: [ T.state is waiting ] }");

    [Fact]
    public void Torture_24_Two_people_in_one_second_are_judged_one_after_the_other() => Passes(
        First,
        "- { at: 09:00, by: an, do: open t as T }",
        "- { at: 09:10:00, by: an, do: T.finish }",
        "- { at: 09:10:00, by: bo, do: T.finish, refused: from }");

    [Fact]
    public void What_is_expected_can_fail() => SmallDesk.Play(First, "- { at: 09:00, by: an, do: open t as T, expect: [ T.firstTime.due = 10:01 ] }").ShouldNotBeEmpty();

    private static void Passes(string clocks, params string[] play) => SmallDesk.Play(clocks, string.Join('\n', play)).ShouldBe("");
}
