using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Conditions;

namespace Wusheng.Core.Tests.Conditions;

public sealed class ConditionPropertyTests
{
    private static readonly Config _same = Config.QuickThrowOnFailure.WithReplay(20261121, 457);

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(Arb.From(RandomConditions.All), condition =>
        {
            var parsed = ConditionParser.Condition(ConditionText.Of(condition));
            Assert.Empty(parsed.Problems);
            Assert.Equal(condition, parsed.Value);
            Assert.Equal(condition.GetHashCode(), parsed.Value!.GetHashCode());
        }).Check(_same.WithMaxTest(5000));

    [Fact]
    public void Every_condition_is_answered() =>
        Prop.ForAll(
            Arb.From(RandomConditions.All),
            Arb.From(RandomFacts.Pairs),
            (condition, facts) => Assert.True(Enum.IsDefined(ConditionEvaluator.Evaluate(condition, facts.Less)))).Check(_same.WithMaxTest(5000));

    [Fact]
    public void Knowing_more_never_turns_an_answer_round()
    {
        var (settled, learnt) = (0, 0);
        Prop.ForAll(Arb.From(RandomConditions.Growing), Arb.From(RandomFacts.Pairs), (condition, facts) =>
        {
            // A narrowed count is of what is certain now: by the language it is always known, so it does change as more is learnt.
            if (ConditionText.Of(condition) is var text && text.Contains("count of", StringComparison.Ordinal) && text.Contains(" (", StringComparison.Ordinal))
            {
                return;
            }

            var (before, after) = (ConditionEvaluator.Evaluate(condition, facts.Less), ConditionEvaluator.Evaluate(condition, facts.More));
            Assert.True(before == Truth.Unknown || before == after, $"{ConditionText.Of(condition)}: {before} became {after}");
            settled += before == Truth.Unknown ? 0 : 1;
            learnt += before == after ? 0 : 1;
        }).Check(_same.WithMaxTest(10_000));
        Assert.True(settled > 1500 && learnt > 300, $"{settled} {learnt}");
    }

    [Fact]
    public void Not_turns_every_answer_round() =>
        Prop.ForAll(Arb.From(RandomConditions.All), Arb.From(RandomFacts.Pairs), (condition, facts) =>
        {
            var (plain, negated) = (ConditionEvaluator.Evaluate(condition, facts.More), ConditionEvaluator.Evaluate(new Condition.Not(condition), facts.More));
            Assert.Equal(2, (int)plain + (int)negated);
        }).Check(_same.WithMaxTest(1000));

    [Fact]
    public void The_checker_and_the_handbook_take_any_condition() =>
        Prop.ForAll(Arb.From(RandomConditions.All), condition =>
        {
            Assert.NotEmpty(ConditionCheck.Check(new Condition.Compare(new Expression.Name(new Core.Conditions.Path(["nobody"])), Comparison.Equal, new Expression.CountOf(new Core.Conditions.Path(["no1"]), condition)), new KnownShapes()));
            Assert.NotEmpty(ConditionText.Chinese(condition, asked => asked));
            _ = ConditionCheck.Check(condition, new KnownShapes().With("a", Wusheng.Core.Values.ValueKind.Unknown).Rows("r", new KnownShapes()));
        }).Check(_same.WithMaxTest(1000));
}
