using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Which kinds go together; the static twin of <see cref="ValueOrder"/> and <see cref="Arithmetic"/>.</summary>
internal static class Kinds
{
    public static ValueKind Of(Value value) => value switch
    {
        Value.Text => ValueKind.Text,
        Value.Number => ValueKind.Number,
        Value.Money => ValueKind.Money,
        Value.Duration => ValueKind.Duration,
        Value.WorkingDays => ValueKind.WorkingDays,
        Value.Moment => ValueKind.Moment,
        Value.Day => ValueKind.Day,
        Value.Hour => ValueKind.Hour,
        Value.YesNo => ValueKind.YesNo,
        Value.Word => ValueKind.Word,
        Value.Person => ValueKind.Person,
        Value.Life => ValueKind.Life,
        Value.Thing => ValueKind.Thing,
        Value.Slot => ValueKind.Slot,
        Value.Parts => ValueKind.Parts,
        _ => ValueKind.Unknown,
    };

    public static bool IsOrdered(ValueKind kind) => kind is ValueKind.Unknown or ValueKind.Number or ValueKind.Money or ValueKind.Duration
        or ValueKind.WorkingDays or ValueKind.Moment or ValueKind.Day or ValueKind.Hour;

    public static bool TakesAnyWord(ValueKind kind) => kind is ValueKind.Unknown or ValueKind.Text or ValueKind.Word or ValueKind.Person
        or ValueKind.Life or ValueKind.Thing or ValueKind.Parts;

    public static bool Compare(ValueKind one, Comparison by, ValueKind other) =>
        Fit(one, other) && (by == Comparison.Equal || (IsOrdered(one) && IsOrdered(other)));

    public static bool Fit(ValueKind one, ValueKind other) =>
        one == other || one == ValueKind.Unknown || other == ValueKind.Unknown || Adapts(one, other) || Adapts(other, one);

    public static bool Gathers(string function, ValueKind kind) => function is "min" or "max"
        ? IsOrdered(kind)
        : kind is ValueKind.Unknown or ValueKind.Number or ValueKind.Money or ValueKind.Duration;

    /// <summary>The kind of a sum, or null when it has no meaning.</summary>
    public static ValueKind? Sum(ValueKind one, char by, ValueKind other) => (one, by, other) switch
    {
        (ValueKind.Unknown, _, _) or (_, _, ValueKind.Unknown) => ValueKind.Unknown,
        (ValueKind.Number, _, ValueKind.Number) => ValueKind.Number,
        (ValueKind.Text, '+', ValueKind.Text) => ValueKind.Text,
        (ValueKind.Money or ValueKind.Number, '+' or '-', ValueKind.Money or ValueKind.Number) => ValueKind.Money,
        (ValueKind.Duration or ValueKind.WorkingDays, '+' or '-', _) when one == other => one,
        (ValueKind.Moment or ValueKind.Day, '+' or '-', ValueKind.Duration) => one,
        (ValueKind.Duration, '+', ValueKind.Moment or ValueKind.Day) => other,
        (ValueKind.Moment, '-', ValueKind.Moment) or (ValueKind.Day, '-', ValueKind.Day) => ValueKind.Duration,
        (ValueKind.Money or ValueKind.Duration, '*' or '/', ValueKind.Number) => one,
        (ValueKind.Number, '*', ValueKind.Money or ValueKind.Duration) => other,
        (ValueKind.Money or ValueKind.Duration, '/', _) when one == other => ValueKind.Number,
        _ => null,
    };

    private static bool Adapts(ValueKind one, ValueKind other) => (one, other) switch
    {
        (ValueKind.Number, ValueKind.Money) => true,
        (ValueKind.Hour or ValueKind.Day, ValueKind.Moment) => true,
        (ValueKind.Word, ValueKind.Text or ValueKind.Person or ValueKind.Life or ValueKind.Thing or ValueKind.YesNo) => true,
        (ValueKind.Text, ValueKind.Person or ValueKind.Life or ValueKind.Thing) => true,
        _ => false,
    };
}
