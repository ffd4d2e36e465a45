using System.Globalization;
using System.Text.RegularExpressions;

namespace Wusheng.Core.Lives;

/// <summary>The engine's own sentences to staff, said in English; a notice is kept as it was told, in Chinese.</summary>
public static partial class EnglishNotice
{
    // Most particular first: the last takes whatever has a number and some words.
    private static readonly ImmutableArray<(Regex Chinese, string English)> Sentences =
    [
        (Reminder(), "Reminder: {0} · {1}"),
        (Yours(), "{0} is yours to receive"),
        (Given(), "{0} is given to you: {1}"),
        (Up(), "{0} has come up to you: {1}"),
        (Held(), "{0}: words are held back until you decide whether they are sent: “{1}”"),
        (Unreached(), "{0}: the customer could not be told; find another way"),
        (Undelivered(), "{0}: a notice was not delivered"),
        (TakenBack(), "{0}: the hand-over was taken back"),
        (Named(), "{0} {1}"),
    ];

    private static readonly ImmutableArray<string> Units = ["h", "min", "s"];

    /// <param name="name">The English name of what the standard calls by a Chinese title; null where it has none.</param>
    /// <returns>The sentence, or null for words that are not the engine's.</returns>
    public static string? Of(string text, Func<string, string?> name)
    {
        foreach (var (chinese, english) in Sentences)
        {
            if (chinese.Match(text) is { Success: true } found)
            {
                return string.Format(CultureInfo.InvariantCulture, english, [.. found.Groups.Values.Skip(1).Select(group => Part(group.Value, name))]);
            }
        }

        return null;
    }

    private static string Part(string words, Func<string, string?> name) => Known(words, name) ?? OfClock(words, name) ?? words;

    private static string? Known(string words, Func<string, string?> name) => name(words) ?? EnglishFrame.Of(words);

    // What people write themselves may end like this too: only of a clock's own name it is about a clock.
    private static string? OfClock(string words, Func<string, string?> name) =>
        Clock().Match(words) is not { Success: true } told || Known(told.Groups[1].Value, name) is not { } clock ? null
        : told.Groups["left"] is { Success: true } left ? $"{clock}: {Span(left.Value)} left"
        : told.Groups["over"] is { Success: true } over ? $"{clock}: over by {Span(over.Value)}"
        : $"{clock}: time is up";

    private static string Span(string words) => Length().Match(words) is { Success: true } span
        ? string.Join(' ', Units.Where(unit => span.Groups[unit].Success).Select(unit => $"{span.Groups[unit].Value} {unit}"))
        : words;

    [GeneratedRegex(@"^催办：(.+) · (\S+)$")]
    private static partial Regex Reminder();

    [GeneratedRegex(@"^(\S+) 交给你接待$")]
    private static partial Regex Yours();

    [GeneratedRegex(@"^(\S+) 交给你：(.+)$", RegexOptions.Singleline)]
    private static partial Regex Given();

    [GeneratedRegex(@"^(\S+) 上移给你：(.+)$", RegexOptions.Singleline)]
    private static partial Regex Up();

    [GeneratedRegex(@"^(\S+) 有话被拦下，等你决定发不发：“(.*)”$", RegexOptions.Singleline)]
    private static partial Regex Held();

    [GeneratedRegex(@"^(\S+) 没能通知到客户，请另想办法$")]
    private static partial Regex Unreached();

    [GeneratedRegex(@"^(\S+) 通知没有送到$")]
    private static partial Regex Undelivered();

    [GeneratedRegex(@"^(\S+) 的交接已撤销$")]
    private static partial Regex TakenBack();

    [GeneratedRegex(@"^(\S+) (.+)$", RegexOptions.Singleline)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(.+?)(?:到了|还剩 (?<left>\d.+)|已超 (?<over>\d.+))$")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:(?<h>\d+) 小时)? ?(?:(?<min>\d+) 分钟?)? ?(?:(?<s>\d+) 秒)?$")]
    private static partial Regex Length();
}
