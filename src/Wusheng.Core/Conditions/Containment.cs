using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Whether a time lies in appointed time. Slots include their start and, for moments, exclude their end.</summary>
internal static class Containment
{
    public static Truth Of(Value? whole, Value part, TimeZoneInfo zone) => whole switch
    {
        Value.Slot slot => InSlot(slot, part, zone),
        Value.Parts parts => InAny(parts, part, zone),
        _ => Truth.Unknown,
    };

    private static Truth InSlot(Value.Slot slot, Value part, TimeZoneInfo zone) => part switch
    {
        Value.Slot inner => Kleene.Of(slot.Start <= inner.Start && inner.End <= slot.End),
        Value.Moment moment => Kleene.Of(slot.Start <= moment.At && moment.At < slot.End),
        Value.Day day => Kleene.Of(SiteTime.DayOf(slot.Start, zone) <= day.On && day.On <= SiteTime.DayOf(slot.End, zone)),
        _ => Truth.Unknown,
    };

    private static Truth InAny(Value.Parts parts, Value part, TimeZoneInfo zone)
    {
        var truth = Truth.False;
        foreach (var whole in parts.Of.Values)
        {
            truth = Kleene.Or(truth, Of(whole, part, zone));
        }

        return truth;
    }
}
