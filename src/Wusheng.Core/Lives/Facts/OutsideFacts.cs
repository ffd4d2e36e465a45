using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Counting;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>A thing outside every life; each of its attributes is asked of the world.</summary>
internal sealed class ThingFact(LifeFacts facts, string type, string key) : Fact
{
    /// <summary>What a room is kept under.</summary>
    internal const string Home = "unit";

    public override Value? Value => key.Length == 0 ? null : new Value.Thing(type, key);

    /// <summary>Its open lives (<c>count of customer.request</c>), else an attribute.</summary>
    public override Fact? Member(string name) => facts.Pack?.LifeType(name) is { Kind: LifeKind.Case or LifeKind.Contact }
        ? new LivesFact(facts, facts.World.OpenOf(facts.Life.Site, name).Where(IsAbout))
        : new ValueFact(facts.Outside(type, key, name));

    // Its other lives: a life that is just being opened does not stand in its own way.
    private bool IsAbout(Life life) => key.Length > 0 && life.Id != facts.Life.Id && life.Whole.Fields.Values.Any(answer => answer.Value == new Value.Thing(type, key));
}

/// <summary>The site's facts and figures.</summary>
internal sealed class SiteFact(IWorld world, Pack? pack, Site site, DateTimeOffset now) : Fact
{
    public override Value? Value => new Value.Text(site.Id);

    public override Fact? Member(string name) => pack?.Indicators[name] is { } indicator
        ? new IndicatorFact(world, site.Id, pack, indicator, FigureScope.Everything, now)
        : new ValueFact(site.Facts.GetValueOrDefault(name) ?? site.Parameters.GetValueOrDefault(name));
}
