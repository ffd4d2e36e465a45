using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>The site of the scenario: what it knows and has set, and its figures by the pack's indicators (<c>site.answered24.late</c>).</summary>
internal sealed class SiteAliasFact(ScenarioFacts facts) : Fact
{
    public override Value? Value => new Value.Text(facts.World.Home.Id);

    public override Fact? Member(string name) => Known(name) is var known && (known?.Value is not null || facts.World.Newest.Indicators.Has(name))
        ? known
        : new ValueFact(facts.World.Newest.Parameters[name]?.Is);

    private Fact? Known(string name) => new SiteFact(facts.World, facts.World.Newest, facts.World.Home, facts.Now).Member(name);
}
