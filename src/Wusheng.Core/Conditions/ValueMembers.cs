using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>What any value of a kind has behind the dot: the date and time of a moment, the ends of a slot, the parts of a compound.</summary>
internal static class ValueMembers
{
    public static Value? Of(Value? value, string name, TimeZoneInfo zone) => (value, name) switch
    {
        (Value.Moment moment, "date") => new Value.Day(SiteTime.DayOf(moment.At, zone)),
        (Value.Moment moment, "time") => new Value.Hour(SiteTime.HourOf(moment.At, zone)),
        (Value.Slot slot, "start") => new Value.Moment(slot.Start),
        (Value.Slot slot, "end") => new Value.Moment(slot.End),
        (Value.Slot slot, "date") => new Value.Day(SiteTime.DayOf(slot.Start, zone)),
        (Value.Parts parts, _) => parts.Of.GetValueOrDefault(name),
        _ => null,
    };

    public static ValueKind? KindOf(ValueKind kind, string name) => (kind, name) switch
    {
        (ValueKind.Moment, "date") or (ValueKind.Slot, "date") => ValueKind.Day,
        (ValueKind.Moment, "time") => ValueKind.Hour,
        (ValueKind.Slot, "start" or "end") => ValueKind.Moment,
        (ValueKind.Parts, _) => ValueKind.Unknown,
        _ => null,
    };

    public static IEnumerable<string> NamesOf(ValueKind kind) => kind switch
    {
        ValueKind.Moment => ["date", "time"],
        ValueKind.Slot => ["start", "end", "date"],
        _ => [],
    };
}
