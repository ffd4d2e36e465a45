using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>A life or row as a fact: its names behind the dot, its state behind <c>is</c>.</summary>
internal sealed class PlaceFact(IFacts place) : Fact
{
    public override Value? Value => place is LifeFacts { Row: 0 } facts ? new Value.Life(facts.Life.Type, facts.Life.Id.Text) : place.Find("number")?.Value;

    public override Fact? Member(string name) => place.Find(name);

    public override Truth Is(string word) => place.Find("state")?.Is(word) ?? Truth.Unknown;
}

/// <summary>When something last happened, by whom, how often.</summary>
internal sealed class MomentFact(LifeFacts facts, MomentNow? moment, bool valued = false) : Fact
{
    public override Value? Value => valued && moment is not null ? new Value.Moment(moment.At) : null;

    public override bool IsSet => moment is not null;

    public override Fact? Member(string name) => name switch
    {
        "at" => new ValueFact(moment is null ? null : new Value.Moment(moment.At)),
        "by" => new PersonFact(facts, moment?.By),
        "count" => new ValueFact(new Value.Number(moment?.Count ?? 0)),
        _ => null,
    };

    public override Truth Is(string word) => word == "done" ? (IsDone ? Truth.True : Truth.False) : Truth.Unknown;
}

/// <summary>A step: when it was taken; behind the dot also what was given with it (<c>hold.reason</c>).</summary>
/// <param name="guided">The guide's branch or step of the same name, if any.</param>
internal sealed class StepFact(LifeFacts facts, MomentNow? moment, Fact? guided) : Fact
{
    private readonly MomentFact taken = new(facts, moment);

    public override bool IsSet => taken.IsSet;

    public override Truth Is(string word) => word == "done" ? taken.Is(word) : guided?.Is(word) ?? Truth.Unknown;

    public override Fact? Member(string name) => taken.Member(name) ?? guided?.Member(name) ?? facts.Find(name);
}

/// <summary>An answer: its value, who gave it and when, and what its kind has behind the dot.</summary>
internal sealed class FieldFact(LifeFacts facts, FieldType asked) : Fact
{
    public override Value? Value => asked.Is is { } how ? facts.Computed(how) : facts.Part.Fields.GetValueOrDefault(asked.Id)?.Value;

    public override Fact? Member(string name)
    {
        var moment = new MomentFact(facts, facts.Part.Moments.GetValueOrDefault(asked.Id));
        return Value is Value.Parts parts && parts.Of.TryGetValue(name, out var part) ? new ValueFact(part)
            : moment.Member(name) ?? Behind.Of(facts, asked, Value, name);
    }
}

/// <summary>Who sits in a place of this life, since when, and whether they have seen it.</summary>
internal sealed class SeatFact(LifeFacts facts, string seat) : Fact
{
    private readonly PersonFact person = new(facts, facts.Part.Seats.GetValueOrDefault(seat)?.Person ?? (seat == "owner" ? facts.Life.Owner : null));

    public override Value? Value => person.Value;

    public override Truth Is(string word) => person.Is(word);

    public override Fact? Member(string name) => name switch
    {
        "received" or "accepted" => new MomentFact(facts, facts.Part.Moments.GetValueOrDefault($"{seat}.{name}")),
        "at" or "by" or "count" => new MomentFact(facts, facts.Part.Moments.GetValueOrDefault(seat)).Member(name),
        _ => person.Member(name),
    };
}

/// <summary>One of the staff.</summary>
internal sealed class PersonFact(LifeFacts facts, string? id) : Fact
{
    private Person? Known => id is null ? null : facts.World.Person(id);

    public override Value? Value => id is null ? null : new Value.Person(id);

    public override Fact? Member(string name) => name switch
    {
        "role" => new RoleFact(Known, facts.Life.Site),
        "name" => new ValueFact(Known is { } known ? new Value.Text(known.Name) : null),
        "number" => new ValueFact(Known is { } known ? new Value.Text(known.StaffNumber) : null),
        "present" => new ValueFact(Known is { } known ? new Value.YesNo(known.Present) : null),
        "customer" => null,
        _ when Known?.Facts.TryGetValue(name, out var fact) == true => new ValueFact(fact),
        _ when facts.Pack?.LifeType(name) is not null => new LivesFact(facts, Held(name)),
        _ => new ValueFact(null),
    };

    private IEnumerable<Life> Held(string type) =>
        facts.World.OpenOf(facts.Life.Site, type).Where(life => life.Whole.Seats.Values.Any(seat => seat.Person == id));
}

/// <summary><c>me.role is finance</c>: any post held counts.</summary>
internal sealed class RoleFact(Person? person, string site) : Fact
{
    public override Value? Value => person?.Posts is [var first, ..] ? new Value.Word(first.Role) : null;

    public override Truth Is(string word) => person is null ? Truth.Unknown
        : person.Posts.Any(post => post.Role == word && post.Site.Length + site.Length > 0) ? Truth.True : Truth.False;
}

/// <summary>A thing outside every life; each of its attributes is asked of the world.</summary>
internal sealed class ThingFact(LifeFacts facts, string type, string key) : Fact
{
    public override Value? Value => key.Length == 0 ? null : new Value.Thing(type, key);

    /// <summary>Its open lives (<c>count of customer.request</c>), else an attribute.</summary>
    public override Fact? Member(string name) => facts.Pack?.LifeType(name) is { Kind: LifeKind.Case or LifeKind.Contact }
        ? new LivesFact(facts, facts.World.OpenOf(facts.Life.Site, name).Where(IsAbout))
        : new ValueFact(facts.Outside(type, key, name));

    private bool IsAbout(Life life) => key.Length > 0 && life.Whole.Fields.Values.Any(answer => answer.Value == new Value.Thing(type, key));
}

/// <summary>The site's facts and figures.</summary>
internal sealed class SiteFact(IWorld world, Pack? pack, Site site, DateTimeOffset now) : Fact
{
    public override Value? Value => new Value.Text(site.Id);

    public override Fact? Member(string name) => pack?.Indicators[name] is { } indicator
        ? new IndicatorFact(world, site.Id, indicator, now)
        : new ValueFact(site.Facts.GetValueOrDefault(name) ?? site.Parameters.GetValueOrDefault(name));
}
