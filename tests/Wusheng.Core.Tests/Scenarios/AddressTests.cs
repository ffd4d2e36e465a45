using static Wusheng.Core.Tests.Scenarios.Plays;

namespace Wusheng.Core.Tests.Scenarios;

public sealed class AddressTests
{
    [Fact]
    public void Rows_are_addressed_by_alias_number_text_and_as_the_only_one() => Green(
        Opened(),
        Started("09:01"),
        At("09:02", "ada", "J.piece.add as P", new() { ["what"] = "水龙头" }, expect: ["P.state is open", "count of J.piece = 1", "J.piece.state is open"]),
        At("09:03", "ben", "J.piece.fix", expect: ["P is fixed", "every J.piece is fixed"]),
        At("09:04", "ada", "J.piece.add as Q", new() { ["what"] = "灯" }, expect: ["J.piece.2.state is open", "J.piece.灯.state is open"]),
        At("09:05", "ben", "J.piece.2.fix", expect: ["Q is fixed"]),
        At("09:06", "ada", "J.piece.add", new() { ["what"] = "门" }),
        At("09:07", "ben", "J.piece.门.fix", expect: ["J.piece.3.state is fixed"]));

    [Fact]
    public void Which_row_must_be_said_when_there_are_several() => Red(
        "有 2 行", "2 rows",
        Opened(),
        Started("09:01"),
        At("09:02", "ada", "J.piece.add", new() { ["what"] = "灯" }),
        At("09:03", "ada", "J.piece.add", new() { ["what"] = "灯" }),
        At("09:04", "ben", "J.piece.fix"));

    [Fact]
    public void An_unknown_alias_is_a_failure_with_the_nearest() => Red("没有叫“K”的", "Nothing is called 'K'", Opened(), At("09:01", "ada", "K.start"));

    [Fact]
    public void An_unknown_step_is_a_failure_with_the_nearest() => Red("是“start”吗", "is it 'start'", Opened(), At("09:01", "ada", "J.strat"));

    [Fact]
    public void An_unknown_type_is_a_failure_with_the_nearest() => Red("是“job”吗", "is it 'job'", At("09:00", "ada", "open jop as J"));

    [Fact]
    public void An_unknown_form_is_a_failure_with_the_nearest() => Red("open T as N", "open T as N", At("09:00", "ada", "opne job as J now"));

    [Fact]
    public void An_unknown_person_is_a_failure_with_the_nearest() => Red("是“ada”吗", "is it 'ada'", At("09:00", "adda", "open job as J", new() { ["unit"] = "801" }));

    [Fact]
    public void An_unknown_name_in_an_expectation_is_a_failure() => Red("没有叫“Z”的", "Nothing is called 'Z'", Opened("801", "Z.state is open"));

    [Fact]
    public void An_expectation_that_cannot_be_read_is_a_failure() => Red("读不懂", "cannot be read", Opened("801", "J.state is"));
}
