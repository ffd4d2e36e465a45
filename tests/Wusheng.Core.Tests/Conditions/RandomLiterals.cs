using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Tests.Conditions;

/// <summary>Literals as a pack may write them, and values as a fact may hold them.</summary>
internal static class RandomLiterals
{
    private static readonly DateTimeOffset _day = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly Gen<decimal> _amounts =
        Gen.OneOf(Gen.Choose(0, 4).Select(whole => (decimal)whole), Gen.Elements(0.5m, 19.90m, 320m, decimal.MaxValue));

    private static readonly Gen<TimeOnly> _hours =
        from hour in Gen.Choose(0, 23) from minute in Gen.Elements(0, 20) from second in Gen.Elements(0, 0, 8) select new TimeOnly(hour, minute, second);

    private static readonly Gen<DateOnly> _days = Gen.OneOf(
        Gen.Choose(-2, 2).Select(days => DateOnly.FromDateTime(_day.UtcDateTime).AddDays(days)), Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue));

    private static Gen<Value> Literals => Gen.OneOf(
        _amounts.Select(amount => (Value)new Value.Number(amount)),
        _amounts.Select(amount => (Value)new Value.Money(amount)),
        Gen.Elements(0, 24, 60, 5400, 86400).Select(seconds => (Value)new Value.Duration(TimeSpan.FromSeconds(seconds))),
        Gen.Choose(0, 3).Select(days => (Value)new Value.WorkingDays(days)),
        _days.Select(day => (Value)new Value.Day(day)),
        _hours.Select(hour => (Value)new Value.Hour(hour)),
        Gen.Elements(true, false).Select(yes => (Value)new Value.YesNo(yes)),
        Gen.Elements("X", "苏A", "").Select(text => (Value)new Value.Text(text)));

    public static Gen<Expression> Expressions { get; } = Gen.OneOf(
        Literals.Select(value => (Expression)new Expression.Literal(value)),
        from day in _days from hour in _hours select (Expression)new Expression.LocalMoment(day, hour),
        from day in Gen.Elements(Enum.GetValues<DayOfWeek>()) from hour in _hours select (Expression)new Expression.WeekTime(day, hour));

    private static readonly Gen<DateTimeOffset> _moments =
        Gen.OneOf(Gen.Choose(-90, 90).Select(minutes => _day.AddMinutes(minutes)), Gen.Elements(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));

    public static Gen<Value> Known { get; } = Gen.OneOf(
        Literals,
        _moments.Select(at => (Value)new Value.Moment(at)),
        from start in _moments from end in _moments select (Value)new Value.Slot(start, end, null),
        Gen.Elements("X", "Y", "done").Select(word => (Value)new Value.Word(word)),
        Gen.Elements("X", "qi").Select(id => (Value)new Value.Person(id)),
        Gen.Elements(TimeSpan.MaxValue, TimeSpan.MinValue).Select(length => (Value)new Value.Duration(length)),
        Gen.Elements(int.MaxValue, int.MinValue).Select(days => (Value)new Value.WorkingDays(days)),
        Gen.Constant((Value)new Value.Life("booking", "X")));
}
