using System.Globalization;

using Microsoft.Extensions.Localization;

using Wusheng.Core.Time;
using Wusheng.Web.Resources;

namespace Wusheng.Web.Features.Admin;

/// <summary>A parameter's figure as it is typed, read and bounded.</summary>
internal static class FigureText
{
    public static string Typed(Value value) => value switch
    {
        Value.Duration length => Limit.Of(length.Length).ToString(),
        Value.WorkingDays days => Limit.OfWorkingDays(days.Days).ToString(),
        Value.Number number => number.Amount.ToString("0.####", CultureInfo.InvariantCulture),
        Value.Money money => money.Amount.ToString("0.##", CultureInfo.InvariantCulture),
        Value.Hour hour => hour.At.ToString("HH:mm", CultureInfo.InvariantCulture),
        Value.YesNo yes => yes.Yes ? "yes" : "no",
        Value.Word word => word.Key,
        Value.Text text => text.Content,
        _ => value.ToString(),
    };

    /// <summary>The figure, or null when it cannot be read as the parameter's kind.</summary>
    public static Value? Read(Parameter parameter, string typed) => parameter.Is switch
    {
        Value.Duration or Value.WorkingDays => Limit.TryParse(typed, out var limit) ? Of(limit) : null,
        Value.Number => Number(typed) is { } number ? new Value.Number(number) : null,
        Value.Money => Number(typed.TrimEnd('元')) is { } amount ? new Value.Money(amount) : null,
        Value.Hour => TimeOnly.TryParseExact(typed, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? new Value.Hour(hour) : null,
        Value.YesNo => typed is "yes" or "no" ? new Value.YesNo(typed == "yes") : null,
        _ when parameter.Choices.Length > 0 => parameter.Choices.Any(choice => choice.Key == typed) ? new Value.Word(typed) : null,
        Value.Word => new Value.Word(typed),
        _ => new Value.Text(typed),
    };

    /// <summary>Why a site may not set this figure; null when it may.</summary>
    public static string? Fault(Parameter parameter, string typed, IStringLocalizer<Texts> say) => Read(parameter, typed) switch
    {
        null when parameter.Is is Value.Duration or Value.WorkingDays => say["figure.bad-length", typed],
        null => say["figure.bad", typed],
        var value when parameter.Bound.AtMost is { } most && IsMore(value, most) != false => say["figure.at-most", Typed(most)].Value,
        var value when parameter.Bound.AtLeast is { } least && IsMore(least, value) != false => say["figure.at-least", Typed(least)].Value,
        _ => null,
    };

    // Null where two lengths cannot be compared: hours of the clock and working days.
    private static bool? IsMore(Value one, Value other) => (one, other) switch
    {
        (Value.Number a, Value.Number b) => a.Amount > b.Amount,
        (Value.Money a, Value.Money b) => a.Amount > b.Amount,
        (Value.Duration a, Value.Duration b) => a.Length > b.Length,
        (Value.Hour a, Value.Hour b) => a.At > b.At,
        (Value.WorkingDays a, Value.WorkingDays b) => a.Days > b.Days,
        _ => null,
    };

    private static Value Of(Limit limit) => limit.IsWorkingDays ? new Value.WorkingDays(limit.WorkingDays) : new Value.Duration(limit.Time);

    private static decimal? Number(string typed) =>
        decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
