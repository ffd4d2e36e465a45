using System.Globalization;
using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>The canonical writing of values: what the parser reads back as the same value.</summary>
internal static class ExpressionText
{
    public static string Of(DayOfWeek day) => day.ToString()[..3].ToLowerInvariant();

    public static string Of(Expression expression) => expression switch
    {
        Expression.Literal literal => Of(literal.Value),
        Expression.LocalMoment moment => $"{Of(new Value.Day(moment.On))} {Of(new Value.Hour(moment.At))}",
        Expression.WeekTime week => $"{Of(week.On)} {Of(new Value.Hour(week.At))}",
        Expression.Name name => name.Path.ToString(),
        Expression.Arithmetic sum => Of(sum),
        Expression.CountOf count => $"count of {count.Rows}{Where(count.Where)}",
        Expression.Aggregate gathered => $"{gathered.Function} of {gathered.Of}{Where(gathered.Where)}",
        Expression.Find find => $"find {find.Type} ({ConditionText.Of(find.Where)})",
        Expression.Choice choice => Of(choice),
        _ => expression.ToString(),
    };

    public static string Of(Value value) => value switch
    {
        Value.Text text => $"\"{text.Content}\"",
        Value.Number number => Digits(number.Amount),
        Value.Money money => Digits(money.Amount) + "元",
        Value.Duration duration => Of(duration.Length),
        Value.WorkingDays days => Digits(days.Days) + "wd",
        Value.Day day => day.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Value.Hour hour => hour.At.ToString(hour.At.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture),
        Value.YesNo yes => yes.Yes ? "yes" : "no",
        Value.Word word => word.Key,
        _ => value.ToString(),
    };

    public static string Of(TimeSpan length) => length switch
    {
        { Ticks: 0 } => "0s",
        _ when length.Ticks % TimeSpan.TicksPerDay == 0 => Digits(length.Ticks / TimeSpan.TicksPerDay) + "d",
        _ when length.Ticks % TimeSpan.TicksPerHour == 0 => Digits(length.Ticks / TimeSpan.TicksPerHour) + "h",
        _ when length.Ticks % TimeSpan.TicksPerMinute == 0 => Digits(length.Ticks / TimeSpan.TicksPerMinute) + "m",
        _ => Digits(length.Ticks / TimeSpan.TicksPerSecond) + "s",
    };

    public static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Where(Condition? where) => where is null ? "" : $" ({ConditionText.Of(where)})";

    private static string Of(Expression.Arithmetic sum)
    {
        var weak = sum.Operator is '+' or '-';
        var left = sum.Left is Expression.Arithmetic { Operator: '+' or '-' } && !weak ? $"({Of(sum.Left)})" : Of(sum.Left);
        var right = sum.Right is Expression.Arithmetic { Operator: var inner } && (!weak || inner is '+' or '-') ? $"({Of(sum.Right)})" : Of(sum.Right);
        return $"{left} {sum.Operator} {right}";
    }

    private static string Of(Expression.Choice choice)
    {
        var arms = choice.Arms.Select(arm => $"{ConditionText.Of(arm.When)}: {Of(arm.Then)}");
        return $"{{ {string.Join(", ", arms.Append($"else: {Of(choice.Else)}"))} }}";
    }
}
