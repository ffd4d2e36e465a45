using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>A figure of the site over all lives of its type, counted anew from what the lives say; every one opens its records.</summary>
internal sealed class IndicatorFact(IWorld world, string site, Indicator indicator, DateTimeOffset now) : Fact
{
    public override Fact? Member(string name) => indicator.Counts.FirstOrDefault(count => count.Id == name) is { } counted
        ? new ValueFact(new Value.Number(Counting.Records(world, site, indicator, counted, now).Count()))
        : null;
}

/// <summary>The records behind a figure.</summary>
public static class Counting
{
    /// <summary>The lives that one count of an indicator counts, newest first.</summary>
    public static IEnumerable<Life> Records(IWorld world, string site, Indicator indicator, IndicatorCount count, DateTimeOffset now) =>
        world.LivesOf(site, indicator.Of).Where(life => Counts(new LifeFacts(world, life, 0, now, null), count));

    private static bool Counts(LifeFacts facts, IndicatorCount count) => count.When is not null
        ? ConditionEvaluator.Evaluate(count.When, facts) == Truth.True
        : count.Moment is not { } moment || facts.Life.Whole.Moments.ContainsKey(moment.ToString());
}
