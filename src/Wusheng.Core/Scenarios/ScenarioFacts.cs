using Wusheng.Core.Conditions;
using Wusheng.Core.Lives;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>What the names of an expectation mean: aliases of lives, rows and people, roles, the customer, the site.</summary>
internal sealed class ScenarioFacts(MemoryWorld world, Places places, Told told, DateTimeOffset now) : IFacts
{
    public MemoryWorld World => world;

    public Places Places => places;

    public DateTimeOffset Now => now;

    public TimeZoneInfo Zone => world.Home.Zone;

    public IEnumerable<string> Names => places.Names.Concat(world.Newest.Roles.Ids).Append("customer").Append("site");

    public Fact? Find(string name) => name switch
    {
        _ when places.Named(name) is { } place => new AliasFact(this, place),
        _ when world.Person(name) is { } person => new PersonAliasFact(this, told, [person.Id]),
        "customer" => new PersonAliasFact(this, told, ["customer"]),
        "site" => new SiteAliasFact(this),
        _ when world.Newest.Roles.Has(name) => new PersonAliasFact(this, told, [.. world.Holders(world.Home.Id, name).Select(person => person.Id)]),
        _ => null,
    };

    public Fact? FindLife(string type, Condition where) =>
        world.LivesNewestFirst.FirstOrDefault(life => life.Type == type && ConditionEvaluator.Evaluate(where, At(new Place(life.Id, 0))) == Truth.True) is { } life
            ? new AliasFact(this, new Place(life.Id, 0))
            : new ValueFact(null);

    public LifeFacts At(Place place) => new(world, places.LifeAt(place), place.Row, now, null);
}

/// <summary>A life or row under its alias; rows and linked lives are addressed as in acts.</summary>
internal sealed class AliasFact(ScenarioFacts facts, Place place, IReadOnlyList<Place>? all = null) : Fact
{
    public override Value? Value => new PlaceFact(facts.At(place)).Value;

    /// <summary>Another alias of the same life (<c>G.previous is F</c>), or the state it is in.</summary>
    public override Truth Is(string word) => facts.Places.Named(word) is { } named
        ? named == place ? Truth.True : Truth.False
        : facts.At(place).Find("state")?.Is(word) ?? Truth.Unknown;

    public override IReadOnlyList<IFacts>? Rows => all is null ? null : [.. all.Select(facts.At)];

    public override Fact? Member(string name) =>
        facts.Places.TypeAt(place).Rows.Has(name) ? new RowsAliasFact(facts, place, name)
        : facts.Places.Linked(place, name) is { } linked ? new AliasFact(facts, linked, Lives(name, linked))
        : facts.At(place).Find(name) is var known && OfferedFact.Speaks(facts, place, name) ? new OfferedFact(facts, place, name, known)
        : known;

    private IReadOnlyList<Place> Lives(string link, Place newest) => facts.Places.AllLinked(place, link) is { Count: > 0 } lives ? lives : [newest];
}

/// <summary>The rows of a kind: counted as a list; one of them by number, alias or text, or the only one.</summary>
internal sealed class RowsAliasFact(ScenarioFacts facts, Place place, string kind) : Fact
{
    public override IReadOnlyList<IFacts>? Rows => [.. facts.Places.Rows(place, kind).Select(facts.At)];

    public override bool IsSet => facts.Places.Rows(place, kind).Count > 0;

    public override Fact? Member(string name) =>
        facts.Places.Row(place, kind, name) is { } row ? new AliasFact(facts, row)
        : facts.Places.Rows(place, kind) is [var only] && new AliasFact(facts, only).Member(name) is { } own ? own
        : facts.At(place).Find(kind)?.Member(name);
}

/// <summary>One of the staff, the holders of a role or the customer: whether told, what they are, their newest duty of a type.</summary>
internal sealed class PersonAliasFact(ScenarioFacts facts, Told told, IReadOnlyList<string> people) : Fact
{
    public override Value? Value => people is [var one] ? new Value.Person(one) : null;

    public override Truth Is(string word) => word == "notified" ? Of(told.SinceItemBefore(people)) : base.Is(word);

    public override Truth Was(string word) => word == "notified" ? Of(told.Ever(people)) : Truth.Unknown;

    public override Fact? Member(string name)
    {
        if (people is not [var one])
        {
            return null;
        }

        return facts.Places.OfPerson(one, name) is { } duty ? new AliasFact(facts, duty)
            : facts.World.Newest.Indicators[name] is { } indicator ? new Lives.Counting.IndicatorFact(facts.World, facts.World.Home.Id, facts.World.Newest, indicator, Lives.Counting.IndicatorFact.ScopeOf(indicator, one, facts.Now, facts.Zone), facts.Now)
            : new ValueFact(facts.World.Person(one)?.Facts.GetValueOrDefault(name));
    }

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;
}
