namespace Wusheng.Core.Values;

/// <summary>The type of a name, as the compiler knows it. Two kinds compare when they are the same kind.</summary>
public enum ValueKind
{
    Unknown, Text, Number, Money, Duration, WorkingDays, Moment, Day, Hour, YesNo, Word, Person, Life, Thing, Slot, Parts,
}
