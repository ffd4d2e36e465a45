using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Sums of values. What has no meaning, overflows or divides by zero is null: not known.</summary>
internal static class Arithmetic
{
    public static Value? Of(Value? left, char by, Value? right, TimeZoneInfo zone)
    {
        try
        {
            return by switch
            {
                '+' => Plus(left, right, zone),
                '-' => Minus(left, right, zone),
                '*' => Times(left, right),
                '/' => Over(left, right),
                _ => null,
            };
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static Value? Plus(Value? left, Value? right, TimeZoneInfo zone) => (left, right) switch
    {
        (Value.Number a, Value.Number b) => new Value.Number(a.Amount + b.Amount),
        (Value.Text a, Value.Text b) => new Value.Text(a.Content + b.Content),
        (Value.Money or Value.Number, Value.Money or Value.Number) => new Value.Money(Amount(left) + Amount(right)),
        (Value.Duration a, Value.Duration b) => new Value.Duration(a.Length + b.Length),
        (Value.WorkingDays a, Value.WorkingDays b) => new Value.WorkingDays(checked(a.Days + b.Days)),
        (Value.Moment a, Value.Duration b) => new Value.Moment(a.At + b.Length),
        (Value.Duration, Value.Moment or Value.Day) => Plus(right, left, zone),
        (Value.Day a, Value.Duration b) when IsWholeDays(b) => new Value.Day(a.On.AddDays(b.Length.Days)),
        (Value.Day a, Value.Duration b) => new Value.Moment(Midnight(a, zone) + b.Length),
        _ => null,
    };

    private static Value? Minus(Value? left, Value? right, TimeZoneInfo zone) => (left, right) switch
    {
        (Value.Number a, Value.Number b) => new Value.Number(a.Amount - b.Amount),
        (Value.Money or Value.Number, Value.Money or Value.Number) => new Value.Money(Amount(left) - Amount(right)),
        (Value.Duration a, Value.Duration b) => new Value.Duration(a.Length - b.Length),
        (Value.WorkingDays a, Value.WorkingDays b) => new Value.WorkingDays(checked(a.Days - b.Days)),
        (Value.Moment a, Value.Duration b) => new Value.Moment(a.At - b.Length),
        (Value.Moment a, Value.Moment b) => new Value.Duration(a.At - b.At),
        (Value.Day a, Value.Duration b) when IsWholeDays(b) => new Value.Day(a.On.AddDays(-b.Length.Days)),
        (Value.Day a, Value.Duration b) => new Value.Moment(Midnight(a, zone) - b.Length),
        (Value.Day a, Value.Day b) => new Value.Duration(TimeSpan.FromDays(a.On.DayNumber - b.On.DayNumber)),
        _ => null,
    };

    private static Value? Times(Value? left, Value? right) => (left, right) switch
    {
        (Value.Number a, Value.Number b) => new Value.Number(a.Amount * b.Amount),
        (Value.Money a, Value.Number b) => new Value.Money(a.Amount * b.Amount),
        (Value.Duration a, Value.Number b) => new Value.Duration(Ticks(a.Length.Ticks * b.Amount)),
        (Value.Number, Value.Money or Value.Duration) => Times(right, left),
        _ => null,
    };

    private static Value? Over(Value? left, Value? right) => (left, right) switch
    {
        (_, Value.Number { Amount: 0 } or Value.Money { Amount: 0 } or Value.Duration { Length.Ticks: 0 }) => null,
        (Value.Number a, Value.Number b) => new Value.Number(a.Amount / b.Amount),
        (Value.Money a, Value.Number b) => new Value.Money(a.Amount / b.Amount),
        (Value.Money a, Value.Money b) => new Value.Number(a.Amount / b.Amount),
        (Value.Duration a, Value.Number b) => new Value.Duration(Ticks(a.Length.Ticks / b.Amount)),
        (Value.Duration a, Value.Duration b) => new Value.Number((decimal)a.Length.Ticks / b.Length.Ticks),
        _ => null,
    };

    private static decimal Amount(Value? value) => value is Value.Money money ? money.Amount : ((Value.Number)value!).Amount;

    private static DateTimeOffset Midnight(Value.Day day, TimeZoneInfo zone) => SiteTime.MomentOf(day.On, TimeOnly.MinValue, zone);

    private static bool IsWholeDays(Value.Duration length) => length.Length.Ticks % TimeSpan.TicksPerDay == 0;

    private static TimeSpan Ticks(decimal ticks) => new((long)decimal.Round(ticks));
}
