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
