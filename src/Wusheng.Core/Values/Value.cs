namespace Wusheng.Core.Values;

/// <summary>
/// One fact's value. A closed set: what the pack language can hold. A fact that is not known is a C# <c>null</c>, never a value.
/// </summary>
public abstract record Value
{
    private Value() { }

    /// <summary>Words as typed: text, phone, plate, file name, region.</summary>
    public sealed record Text(string Content) : Value;

    /// <summary>A plain number; unit as written (声, 台), if any.</summary>
    public sealed record Number(decimal Amount) : Value;

    /// <summary>Money in yuan, four decimals at most until shown.</summary>
    public sealed record Money(decimal Amount) : Value;

    /// <summary>A length of time on the clock.</summary>
    public sealed record Duration(TimeSpan Length) : Value;

    /// <summary>A length in working days, such as <c>2wd</c>.</summary>
    public sealed record WorkingDays(int Days) : Value;

    /// <summary>A moment, always in UTC.</summary>
    public sealed record Moment(DateTimeOffset At) : Value;

    /// <summary>A day of the site's calendar.</summary>
    public sealed record Day(DateOnly On) : Value;

    /// <summary>A time of day at the site.</summary>
    public sealed record Hour(TimeOnly At) : Value;

    /// <summary>Yes or no; also a tick (only ever yes).</summary>
    public sealed record YesNo(bool Yes) : Value;

    /// <summary>A word of a closed list: a choice's key or a state's id.</summary>
    public sealed record Word(string Key) : Value;

    /// <summary>A person by staff id.</summary>
    public sealed record Person(string Id) : Value;

    /// <summary>A case, contact or row by its id; the type says of which life.</summary>
    public sealed record Life(string Type, string Id) : Value;

    /// <summary>A thing outside any life (car, unit, device, customer), by type and key.</summary>
    public sealed record Thing(string Type, string Key) : Value;

    /// <summary>A stretch of appointed time, with the place or person it is of, if any.</summary>
    public sealed record Slot(DateTimeOffset Start, DateTimeOffset End, string? Of) : Value;

    /// <summary>A compound value given by parts: a payment, a copy, a signature (amount, purpose, faceToFace …).</summary>
    public sealed record Parts(System.Collections.Immutable.ImmutableSortedDictionary<string, Value> Of) : Value
    {
        public bool Equals(Parts? other) => other is not null && Of.SequenceEqual(other.Of);

        public override int GetHashCode() => Of.Count;
    }
}
