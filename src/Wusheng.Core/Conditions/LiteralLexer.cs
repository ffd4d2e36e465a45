using System.Globalization;
using System.Text.RegularExpressions;
using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Reads what begins with a digit or ¥: numbers, money, lengths of time, dates, times of day.</summary>
internal static partial class LiteralLexer
{
    public static (Token Token, int Length, ParseProblem? Problem) Read(string text, int at)
    {
        var match = DatePattern().Match(text, at);
        match = match.Success ? match : HourPattern().Match(text, at);
        match = match.Success ? match : NumberPattern().Match(text, at);
        var literal = match.Success ? Meaning(match) : null;
        return literal is null
            ? (default, 0, Complaint.NoLiteral(at, match.Success ? match.Value : RunPattern().Match(text, at).Value))
            : (new Token(TokenKind.Literal, at, match.Value, literal), match.Length, null);
    }

    private static Expression? Meaning(Match match) =>
        match.Groups["day"].Success ? Dated(match)
        : match.Groups["hour"].Success ? HourOf(match) is { } hour ? new Expression.Literal(new Value.Hour(hour)) : null
        : Measure(match) is { } value ? new Expression.Literal(value) : null;

    private static Expression? Dated(Match match)
    {
        if (!DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        return !match.Groups["hour"].Success ? new Expression.Literal(new Value.Day(day))
            : HourOf(match) is { } hour ? new Expression.LocalMoment(day, hour)
            : null;
    }

    private static TimeOnly? HourOf(Match match) =>
        TimeOnly.TryParseExact(match.Groups["hour"].Value, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
            ? hour
            : null;

    private static Value? Measure(Match match)
    {
        var digits = match.Groups["digits"].Value;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            return null;
        }

        return (match.Groups["yuan"].Success, match.Groups["unit"].Value) switch
        {
            (true, "") or (false, "元") => new Value.Money(amount),
            (false, "") => new Value.Number(amount),
            (false, "wd") => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? new Value.WorkingDays(days) : null,
            (false, var unit) => LengthOf(amount, unit),
            _ => null,
        };
    }

    private static Value.Duration? LengthOf(decimal amount, string unit)
    {
        var seconds = unit switch { "s" => 1, "m" => 60, "h" => 3600, "d" => 86400, _ => 0 };
        var whole = amount == decimal.Truncate(amount) && amount <= 999_999_999;
        return seconds > 0 && whole ? new Value.Duration(TimeSpan.FromSeconds((double)(amount * seconds))) : null;
    }

    [GeneratedRegex(@"\G(?<day>[0-9]{4}-[0-9]+-[0-9]+)( (?<hour>[0-9]{1,2}:[0-9:]+))?(?![0-9A-Za-z_.:])", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\G(?<hour>[0-9]{1,2}:[0-9:]+)(?![A-Za-z_.])", RegexOptions.CultureInvariant)]
    private static partial Regex HourPattern();

    [GeneratedRegex(@"\G[^ ()=<>+*]{1,20}", RegexOptions.CultureInvariant)]
    private static partial Regex RunPattern();

    [GeneratedRegex(@"\G(?<yuan>¥)?(?<digits>[0-9]+(\.[0-9]+)?)(?<unit>元|[A-Za-z_]*)(?![0-9A-Za-z_.:])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
