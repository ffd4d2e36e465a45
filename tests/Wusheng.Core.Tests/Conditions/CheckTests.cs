using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Conditions;

public sealed class CheckTests
{
    private static readonly KnownShapes _points = new KnownShapes()
        .With("state", ValueKind.Word, "open", "planned", "gone").With("price", ValueKind.Money).With("what", ValueKind.Text);

    private static readonly KnownShapes _fault = new KnownShapes { KnownSayings = ["welcome", "farewell"] }
        .With("plan", ValueKind.Text).With("arrears", ValueKind.Money).With("score", ValueKind.Number).With("hard", ValueKind.YesNo)
        .With("outcome", ValueKind.Word, "solved", "unsolved").With("slot", ValueKind.Slot).With("nextCheck", ValueKind.Moment)
        .With("opened", ValueKind.Moment).With("owner", ValueKind.Person).With("elapsed", ValueKind.Duration).With("limitDays", ValueKind.WorkingDays)
        .With("answerTime", ValueKind.Unknown, "running", "paused", "met", "breached", "idle", "ended").With("term", ValueKind.Day)
        .With("stage", ValueKind.Word, "begun", "done").With("plate", ValueKind.Text).With("raw", ValueKind.Unknown).With("payment", ValueKind.Parts)
        .Link("engineer", ValueKind.Person, new KnownShapes().With("received", ValueKind.Moment).With("role", ValueKind.Word, "engineer", "finance"))
        .Rows("point", _points).Rows("note", new KnownShapes().With("what", ValueKind.Text))
        .Type("booking", new KnownShapes().With("plate", ValueKind.Text).With("slot", ValueKind.Slot).Link("our", ValueKind.Life, new KnownShapes().With("plate", ValueKind.Text)));

    [Theory]
    [InlineData("plan is set and outcome is solved/unsolved")]
    [InlineData("arrears = 0 and arrears > 3元 and arrears / 2 < arrears - 100")]
    [InlineData("score >= 90 or score between 3 and 10 + 4")]
    [InlineData("hard or hard is no or hard = yes or not hard")]
    [InlineData("nextCheck > opened + 24h and nextCheck - opened < 3d and slot.end - 1h < now")]
    [InlineData("nextCheck = 09:20 and nextCheck = 2026-03-03 11:00 and nextCheck < 2026-03-04")]
    [InlineData("slot.date = today and term + 3d > today and slot in slot and nextCheck in slot and today in slot")]
    [InlineData("outcome = solved and solved = outcome")]
    [InlineData("owner is qi and owner = owner and engineer.received > opened and engineer.role is finance")]
    [InlineData("answerTime is running/paused")]
    [InlineData("every point is gone and no point (price > 3 and what is set) and count of point (state is open) >= 1")]
    [InlineData("sum of point.price (state is gone) > 100 and max of point.price < 3元")]
    [InlineData("find booking (plate is our.plate and slot.date = today) is set")]
    [InlineData("agent says welcome in first 2 turns and agent says farewell after opened")]
    [InlineData("customer silent for 5s after welcome")]
    [InlineData("raw = 3 and raw is anything and raw + 3 > 2h and raw")]
    [InlineData("stage is done and opened is done and payment.amount = 3元")]
    [InlineData("plan = \"换卡\"")]
    public void Sound(string text) => Assert.Empty(Problems(text));

    [Theory]
    [InlineData("plna is set", 0, "plan")]
    [InlineData("plan is set or outcom is solved", 15, "outcome")]
    [InlineData("engineer.recieved > opened", 9, "received")]
    [InlineData("slot.stat > opened", 5, "start")]
    [InlineData("outcome is sovled", 11, "solved")]
    [InlineData("outcome = sovled", 10, "solved")]
    [InlineData("hard is maybe", 8, null)]
    [InlineData("point is set and every point is gonne", 32, "gone")]
    [InlineData("no point (stat is open)", 10, "state")]
    [InlineData("agent says welcom", 11, "welcome")]
    [InlineData("agent says welcome after opend", 25, "opened")]
    [InlineData("find bookin (plate is our.plate) is set", 5, "booking")]
    [InlineData("find booking (slot.date > today) is set", 5, null)]
    [InlineData("find booking (plat is our.plate) is set", 14, "plate")]
    [InlineData("score = elapsed", 0, null)]
    [InlineData("plan < plan", 0, null)]
    [InlineData("hard > 3", 0, null)]
    [InlineData("score + 3h > 2", 0, null)]
    [InlineData("opened + opened > now", 0, null)]
    [InlineData("opened + limitDays > now", 0, null)]
    [InlineData("arrears * arrears > 3", 0, null)]
    [InlineData("every plan is gone", 6, null)]
    [InlineData("count of outcome > 3", 9, null)]
    [InlineData("every note is gone", 6, null)]
    [InlineData("sum of point.what > 3", 7, null)]
    [InlineData("score is high", 9, null)]
    [InlineData("score", 0, null)]
    [InlineData("plan or hard", 0, null)]
    [InlineData("score in slot", 9, null)]
    [InlineData("opened in outcome", 10, null)]
    [InlineData("score between 3 and 4h", 0, null)]
    [InlineData("outcome is done", 11, null)]
    public void Unsound(string text, int offset, string? suggestion)
    {
        var problem = Assert.Single(Problems(text));
        Assert.Equal((offset, suggestion), (problem.Offset, problem.Suggestion));
        Assert.EndsWith(suggestion is null ? "。" : "？", problem.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_told_at_once() => Assert.Equal(3, Problems("plna is set and outcome is sovled or score = elapsed").Length);

    [Fact]
    public void A_value_has_a_kind()
    {
        Assert.Equal(ValueKind.Moment, Checked("opened + 24h").Shape.Kind);
        Assert.Equal(ValueKind.Money, Checked("sum of point.price").Shape.Kind);
        Assert.Equal(ValueKind.Number, Checked("count of point").Shape.Kind);
        Assert.Equal(ValueKind.Moment, Checked("sun 12:00").Shape.Kind);
        Assert.Equal(ValueKind.Life, Checked("find booking (plate is our.plate)").Shape.Kind);
        Assert.Single(Checked("solved").Problems);
    }

    [Fact]
    public void A_choice_may_give_the_words_it_is_for_and_names_the_arm_that_does_not()
    {
        var outcome = _fault.Find("outcome")!;
        Assert.Empty(Choice(outcome, ("score > 90", "solved"), ("else", "unsolved")));
        var problem = Assert.Single(Choice(outcome, ("score > 90", "solved"), ("else", "unsovled")));
        Assert.Equal((1, true, "unsolved"), (problem.Arm, problem.InThen, problem.Suggestion));
        problem = Assert.Single(Choice(outcome, ("scor > 90", "solved"), ("else", "solved")));
        Assert.Equal((0, false, "score"), (problem.Arm, problem.InThen, problem.Suggestion));
        Assert.Single(Choice(_fault.Find("score")!, ("hard", "2"), ("else", "opened")));
    }

    private static System.Collections.Immutable.ImmutableArray<ParseProblem> Choice(FactShape expected, params (string, string)[] arms) =>
        ConditionCheck.Check(ConditionParser.Choice(arms).Value!, _fault, expected).Problems;

    private static (FactShape Shape, System.Collections.Immutable.ImmutableArray<ParseProblem> Problems) Checked(string text) =>
        ConditionCheck.Check(ConditionParser.Expression(text).Value!, _fault, text: text);

    private static System.Collections.Immutable.ImmutableArray<ParseProblem> Problems(string text) =>
        ConditionCheck.Check(ConditionParser.Condition(text).Value!, _fault, text);
}
