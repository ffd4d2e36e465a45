using System.Globalization;

using Wusheng.Core.Time;

namespace Wusheng.Web.Components;

/// <summary>Values as the controls of a form hold them: keys and machine forms, never titles.</summary>
internal static class TypedValue
{
    public static string? Of(Value? value, TimeZoneInfo zone) => value switch
    {
        null => null,
        Value.Money money => money.Amount.ToString("0.##", CultureInfo.InvariantCulture),
        Value.Moment moment => Local(moment.At, zone),
        Value.Duration length => Limit.Of(length.Length).ToString(),
        Value.YesNo yes => yes.Yes ? "true" : "false",
        Value.Slot slot => $"{Local(slot.Start, zone)}|{Local(slot.End, zone)}",
        _ => Slots.Show(value, zone),
    };

    private static string Local(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
