using System.Globalization;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

internal static class Numbers
{
    internal static Reading Number(FieldType field, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Reading.No(field, $"应是数字，写的是“{text}”。", $"must be a number, not '{text}'.");
        }

        return Bounds(field) is var (low, high) && (number < low || number > high)
            ? Reading.No(field, $"应在 {low} 到 {high} 之间。", $"must be from {low} to {high}.")
            : Reading.Of(new Value.Number(number));
    }

    internal static Reading Money(FieldType field, string text)
    {
        var plain = text.TrimEnd('元').TrimStart('¥', '￥').Replace(",", "", StringComparison.Ordinal).Trim();
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? Reading.Of(new Value.Money(amount))
            : Reading.No(field, $"应是金额，如 20 元，写的是“{text}”。", $"must be an amount, not '{text}'.");
    }

    private static (decimal Low, decimal High)? Bounds(FieldType field) => field.Of?.Split('-') is [var low, var high]
        && decimal.TryParse(low, CultureInfo.InvariantCulture, out var from) && decimal.TryParse(high, CultureInfo.InvariantCulture, out var to)
        ? (from, to)
        : null;
}
