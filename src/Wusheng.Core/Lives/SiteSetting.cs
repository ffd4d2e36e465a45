using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>What a site sets of its own within the bounds of its standard.</summary>
public static class SiteSetting
{
    /// <summary>Reads a value for a parameter; every fault is a refusal that names the parameter and the bound.</summary>
    public static (Value? Value, Refusal? Why) Read(Parameter parameter, string text)
    {
        if (parameter.Bound == ParameterBound.Fixed)
        {
            return (null, No(parameter, "由规范定死，网点不能改。", "is fixed by the standard."));
        }

        return Of(parameter, text.Trim()) is not { } value || value.GetType() != parameter.Is.GetType()
            ? (null, No(parameter, $"写法不对，如 {Words(parameter.Is)}。", $"cannot be read; write it like {Words(parameter.Is)}."))
            : Outside(parameter, value) is { } why ? (null, why) : (value, null);
    }

    private static Value? Of(Parameter parameter, string text) => parameter.Is switch
    {
        Value.Word => parameter.Choices.Any(choice => choice.Key == text) ? new Value.Word(text) : null,
        Value.YesNo => text switch { "yes" or "on" => new Value.YesNo(true), "no" or "off" => new Value.YesNo(false), _ => null },
        Value.Text => text.Length is > 0 and <= 500 ? new Value.Text(text) : null,
        _ => ConditionParser.Expression(text).Value is Expression.Literal literal ? literal.Value : null,
    };

    private static Refusal? Outside(Parameter parameter, Value value) =>
        parameter.Bound.AtMost is { } most && Size(value) > Size(most) ? No(parameter, $"最多 {Words(most)}。", $"may be at most {Words(most)}.")
        : parameter.Bound.AtLeast is { } least && Size(value) < Size(least) ? No(parameter, $"最少 {Words(least)}。", $"must be at least {Words(least)}.")
        : null;

    private static decimal? Size(Value value) => value switch
    {
        Value.Number number => number.Amount,
        Value.Money money => money.Amount,
        Value.Duration duration => duration.Length.Ticks,
        Value.WorkingDays days => days.Days,
        _ => null,
    };

    private static string Words(Value value) => value switch
    {
        Value.Number number => number.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Value.Money money => $"{money.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture)}元",
        Value.Duration duration => Time.Limit.Of(duration.Length).ToString(),
        Value.WorkingDays days => $"{days.Days}wd",
        Value.YesNo yes => yes.Yes ? "yes" : "no",
        Value.Word word => word.Key,
        Value.Text text => text.Content,
        _ => "",
    };

    private static Refusal No(Parameter parameter, string zh, string en) =>
        new(RefusalKind.BadInput, parameter.Id, $"“{parameter.Title}”{zh}", $"'{parameter.Id}' {en}") { Field = parameter.Id, Clause = parameter.Clause };
}
