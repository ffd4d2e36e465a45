using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Conditions;

public sealed class EvaluatorTests
{
    private static readonly DateTimeOffset _nine = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly Value _slot = new Value.Slot(_nine.AddHours(1), _nine.AddHours(2), null);

    [Theory]
    [InlineData("due = 09:20", Truth.True)]
    [InlineData("due = 09:20:00", Truth.True)]
    [InlineData("due = 2026-03-02 09:20", Truth.True)]
    [InlineData("due = 2026-03-03 09:20", Truth.False)]
    [InlineData("09:19 < due", Truth.True)]
    [InlineData("due.date = today", Truth.True)]
    [InlineData("due.time = 09:20", Truth.True)]
    [InlineData("due < 2026-03-03", Truth.True)]
    [InlineData("due - now = 20m", Truth.True)]
    [InlineData("now + 20m = due", Truth.True)]
    [InlineData("slot.start = 10:00 and slot.end = 11:00", Truth.True)]
    [InlineData("slot.date = today", Truth.True)]
    [InlineData("now < slot.start", Truth.True)]
    [InlineData("slot in day", Truth.True)]
    [InlineData("day in slot", Truth.False)]
    [InlineData("due in slot", Truth.False)]
    [InlineData("slot.end in slot", Truth.False)]
    [InlineData("missing in slot", Truth.Unknown)]
    [InlineData("elapsed = 24s", Truth.True)]
    [InlineData("elapsed = 24s + 0s and elapsed * 2 = 48s and elapsed / 2s = 12", Truth.True)]
    public void Times(string condition, Truth expected) => Assert.Equal(expected, Morning().Ask(condition));

    [Theory]
    [InlineData("arrears = 0", Truth.False)]
    [InlineData("arrears > 0", Truth.True)]
    [InlineData("arrears = 320元", Truth.True)]
    [InlineData("arrears = 320", Truth.True)]
    [InlineData("arrears * 2 between 600 and 700", Truth.True)]
    [InlineData("arrears / 0 = 1", Truth.Unknown)]
    [InlineData("arrears + elapsed = 1", Truth.Unknown)]
    [InlineData("79228162514264337593543950335 * 2 > 1", Truth.Unknown)]
    [InlineData("1 / 3 * 3 <= 1", Truth.True)]
    [InlineData("arrears < elapsed", Truth.Unknown)]
    [InlineData("nobody = 3", Truth.Unknown)]
    [InlineData("kind = repair", Truth.True)]
    [InlineData("kind < repair", Truth.Unknown)]
    [InlineData("kind is repair/complaint", Truth.True)]
    [InlineData("kind is not repair", Truth.False)]
    [InlineData("owner is qi", Truth.True)]
    [InlineData("owner is other.owner", Truth.True)]
    [InlineData("owner is not other.owner", Truth.False)]
    [InlineData("raining", Truth.True)]
    [InlineData("not raining", Truth.False)]
    [InlineData("gone is A", Truth.Unknown)]
    [InlineData("gone is not A", Truth.Unknown)]
    [InlineData("gone is set", Truth.False)]
    [InlineData("gone is not set", Truth.True)]
    [InlineData("gone is missing", Truth.True)]
    [InlineData("gone is done", Truth.False)]
    [InlineData("gone.deeper.still is missing", Truth.True)]
    [InlineData("gone.deeper = 3 or raining", Truth.True)]
    [InlineData("stage is done", Truth.True)]
    [InlineData("kind is done", Truth.False)]
    [InlineData("arrears is done", Truth.True)]
    [InlineData("agent says hello", Truth.True)]
    [InlineData("agent says other", Truth.Unknown)]
    [InlineData("customer speaks", Truth.Unknown)]
    public void Facts(string condition, Truth expected) => Assert.Equal(expected, Morning().Ask(condition));

    [Fact]
    public void A_weekday_time_is_the_first_one_since_opening_and_stays()
    {
        var monday = new Value.Moment(_nine.AddHours(-1));
        var due = new Value.Moment(new DateTimeOffset(2026, 3, 8, 4, 0, 0, TimeSpan.Zero));
        Assert.Equal(due, new KnownFacts().With("opened", monday).Value("sun 12:00"));
        Assert.Equal(due, new KnownFacts { Now = due.At.AddDays(3) }.With("opened", monday).Value("sun 12:00"));
        Assert.Equal(due.At, ((Value.Moment)new KnownFacts { Now = due.At }.Value("sun 12:00")!).At);
        Assert.Equal(due.At.AddDays(7), ((Value.Moment)new KnownFacts { Now = due.At.AddTicks(1) }.Value("sun 12:00")!).At);
    }

    [Fact]
    public void A_choice_takes_the_first_true_arm_and_skips_unknown_ones()
    {
        var grade = ConditionParser.Choice([("score >= 90", "A"), ("score >= 75", "B"), ("else", "C")]).Value!;
        Assert.Equal(new Value.Word("A"), ConditionEvaluator.Evaluate(grade, new KnownFacts().With("score", new Value.Number(95))));
        Assert.Equal(new Value.Word("B"), ConditionEvaluator.Evaluate(grade, new KnownFacts().With("score", new Value.Number(80))));
        Assert.Equal(new Value.Word("C"), ConditionEvaluator.Evaluate(grade, new KnownFacts()));
    }

    [Fact]
    public void The_sought_life_is_found_or_missing()
    {
        var booking = new ValueFact(new Value.Life("booking", "YY1"));
        var facts = new KnownFacts { Lives = (type, _) => type == "booking" ? booking : null };
        Assert.Equal(booking.Value, facts.Value("find booking (plate is our.plate)"));
        Assert.Equal(Truth.True, facts.Ask("find booking (plate is our.plate) is set"));
        Assert.Equal(Truth.True, facts.Ask("find loan (plate is our.plate) is missing"));
    }

    private static KnownFacts Morning() => new KnownFacts { Heard = says => says.Saying == "hello" ? Truth.True : Truth.Unknown }
        .With("due", new Value.Moment(_nine.AddMinutes(20)))
        .With("slot", _slot)
        .With("day", new Value.Slot(_nine, _nine.AddHours(9), null))
        .With("elapsed", new Value.Duration(TimeSpan.FromSeconds(24)))
        .With("arrears", new Value.Money(320))
        .Word("kind", "repair")
        .Word("stage", "done")
        .With("owner", new Value.Person("qi"))
        .With("other", new LinkFact(new KnownFacts().With("owner", new Value.Person("qi"))))
        .With("gone", (Value?)null)
        .Yes("raining");
}
