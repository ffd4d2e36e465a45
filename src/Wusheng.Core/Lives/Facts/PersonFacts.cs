using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Counting;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

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
        "number" => new ValueFact(Known is { StaffNumber.Length: > 0 } known ? new Value.Text(known.StaffNumber) : null),
        "present" => new ValueFact(Known is { } known ? new Value.YesNo(known.Present) : null),
        "customer" => null,
        "passed" => new PassedFact(facts, id),
        "till" => new TillFact(facts, id),
        "onDuty" => new ValueFact(Known is { } known ? new Value.YesNo(Courses.MayServe(facts, known)) : null),
        _ when Known?.Facts.TryGetValue(name, out var fact) == true => new ValueFact(fact),
        _ when facts.Pack?.Indicators[name] is { } indicator => new IndicatorFact(facts.World, facts.Life.Site, facts.Pack, indicator, IndicatorFact.ScopeOf(indicator, id, facts.Now, facts.Zone), facts.Now),
        _ when facts.Pack?.LifeType(name) is not null => new LivesFact(facts, Held(name)),
        _ => new ValueFact(null),
    };

    private IEnumerable<Life> Held(string type) =>
        facts.World.OpenOf(facts.Life.Site, type).Where(life => life.Id != facts.Life.Id && life.Whole.Seats.Values.Any(seat => seat.Person == id));
}

/// <summary><c>me.role is finance</c>: any post held counts.</summary>
internal sealed class RoleFact(Person? person, string site) : Fact
{
    public override Value? Value => person?.Posts is [var first, ..] ? new Value.Word(first.Role) : null;

    public override Truth Is(string word) => person is null ? Truth.Unknown
        : person.Posts.Any(post => post.Role == word && post.Site.Length + site.Length > 0) ? Truth.True : Truth.False;
}
