using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>
/// What a name leads to while a condition is evaluated: a field, a seat, a clock, a step, a link, a person, a plain value.
/// Each kind of fact answers what it can; the defaults say "nothing known".
/// </summary>
public abstract class Fact
{
    /// <summary>The value for comparisons and sums; null when not known.</summary>
    public virtual Value? Value => null;

    /// <summary>The fact behind a dot (<c>.at</c>, <c>.by</c>, <c>.due</c>, a field of a linked life); null when there is none known.</summary>
    public virtual Fact? Member(string name) => null;

    /// <summary>Whether <c>is WORD</c> holds.</summary>
    public virtual Truth Is(string word) => Value switch
    {
        null => Truth.Unknown,
        Value.Word w => w.Key == word ? Truth.True : Truth.False,
        Value.YesNo y => (word == "yes") == y.Yes ? Truth.True : Truth.False,
        Value.Person p => p.Id == word ? Truth.True : Truth.False,
        Value.Life l => l.Id == word ? Truth.True : Truth.False,
        Value.Text t => t.Content == word ? Truth.True : Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>Whether <c>was WORD</c> holds: whether it was so at any time up to now.</summary>
    public virtual Truth Was(string word) => Truth.Unknown;

    /// <summary>Whether <c>part in this</c> holds: a moment, a day or a slot within appointed time.</summary>
    public virtual Truth Contains(Value part, TimeZoneInfo zone) => Containment.Of(Value, part, zone);

    /// <summary><c>is set</c>; never unknown.</summary>
    public virtual bool IsSet => Value is not null;

    /// <summary><c>is done</c>: has it ever happened.</summary>
    public virtual bool IsDone => IsSet;

    /// <summary>The answer to <c>is done</c>; unknown only where it hangs on who an unknown speaker was.</summary>
    public virtual Truth Done => IsDone ? Truth.True : Truth.False;

    /// <summary>The rows or linked lives behind this name, each a place of its own; null when the name is not a list.</summary>
    public virtual IReadOnlyList<IFacts>? Rows => null;
}

/// <summary>A place in which names have meaning: a life, a row (its own names first), a person, the site.</summary>
public interface IFacts
{
    /// <summary>The moment of the command; <c>now</c> and <c>today</c> read it.</summary>
    DateTimeOffset Now { get; }

    /// <summary>The zone in which dates and times of day are meant.</summary>
    TimeZoneInfo Zone { get; }

    /// <summary>The fact of that name, or null when the name is not known here (a bare word).</summary>
    Fact? Find(string name);

    /// <summary>The newest life of a type for which the condition holds (<c>find booking (…)</c>), or null.</summary>
    Fact? FindLife(string type, Condition where);

    /// <summary>Whether somebody said something; unknown where no talk is known.</summary>
    Truth Says(Condition.Says test) => Truth.Unknown;

    /// <summary>Whether the customer is speaking, or has been silent; unknown where no talk is known.</summary>
    Truth Hears(Condition test) => Truth.Unknown;
}

/// <summary>A plain known (or missing) value.</summary>
public sealed class ValueFact(Value? value) : Fact
{
    public override Value? Value { get; } = value;
}
