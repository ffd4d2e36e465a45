using Wusheng.Core.Values;

namespace Wusheng.Packs.Checks;

/// <summary>Which of two amounts is more.</summary>
internal static class Amounts
{
    /// <summary>Null when they are of different kinds, or one is missing.</summary>
    public static int? Compare(Value? one, Value? other) => (one, other) switch
    {
        (Value.Number a, Value.Number b) => a.Amount.CompareTo(b.Amount),
        (Value.Money a, Value.Money b) => a.Amount.CompareTo(b.Amount),
        (Value.Duration a, Value.Duration b) => a.Length.CompareTo(b.Length),
        (Value.WorkingDays a, Value.WorkingDays b) => a.Days.CompareTo(b.Days),
        (Value.Day a, Value.Day b) => a.On.CompareTo(b.On),
        (Value.Hour a, Value.Hour b) => a.At.CompareTo(b.At),
        _ => null,
    };
}
