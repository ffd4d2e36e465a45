using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>The site of the scenario: what it knows and has set, and its figures by the pack's indicators (<c>site.answered24.late</c>).</summary>
internal sealed class SiteAliasFact(ScenarioFacts facts) : Fact
{
    public override Value? Value => new Value.Text(facts.World.Home.Id);

    public override Fact? Member(string name) => facts.World.Newest.Indicators[name] is { } indicator
        ? new FiguresFact(facts, indicator)
        : new SiteFact(facts.World.Home).Member(name) is { Value: not null } known ? known
        : new ValueFact(facts.World.Newest.Parameters[name]?.Is);
}

/// <summary>The counts of one indicator over all lives of its kind.</summary>
internal sealed class FiguresFact(ScenarioFacts facts, Indicator indicator) : Fact
{
    public override Fact? Member(string name) => indicator.Counts.FirstOrDefault(each => each.Id == name) is { } count
        ? new ValueFact(new Value.Number(facts.World.Lives.Count(life => life.Type == indicator.Of && Counts(count, life))))
        : null;

    private bool Counts(IndicatorCount count, Life life)
    {
        var place = facts.At(new Place(life.Id, 0));
        return count.When is { } when
            ? ConditionEvaluator.Evaluate(when, place) == Truth.True
            : count.Moment is { } moment && FactPath.Resolve(moment, place)?.IsDone == true;
    }
}
