using System.Globalization;

namespace Wusheng.Core.Conditions;

/// <summary>The catalogue of what can be wrong with the writing of a condition: reason, then remedy.</summary>
internal static class Complaint
{
    private static readonly Dictionary<char, string> _halfWidth = new()
    {
        ['（'] = "(", ['）'] = ")", ['＝'] = "=", ['＞'] = ">", ['＜'] = "<", ['≥'] = ">=", ['≤'] = "<=", ['“'] = "\"", ['”'] = "\"",
        ['＋'] = "+", ['－'] = "-", ['×'] = "*", ['÷'] = "/", ['／'] = "/", ['：'] = ":", ['。'] = ".", ['　'] = " ", ['≠'] = "not … =",
        ['!'] = "not", ['&'] = "and", ['|'] = "or", ['\''] = "\"", ['\t'] = " ", ['\n'] = " ", ['\r'] = " ",
    };

    public static ParseProblem TooLong(int length) => new(
        Lexer.LongestText,
        string.Create(CultureInfo.InvariantCulture, $"条件有 {length} 个字符，最多 {Lexer.LongestText} 个。请拆成几条。"),
        string.Create(CultureInfo.InvariantCulture, $"The condition has {length} characters, at most {Lexer.LongestText} are allowed. Split it."));

    public static ParseProblem TooDeep(int at) => new(
        at, "括号或 not 套得太深，最多 8 层。请拆成几条。", "Parentheses or not are nested too deep, at most 8 levels. Split the condition.");

    public static ParseProblem OpenQuote(int at) => new(at, "引号没有收尾。", "The quotation mark is never closed.", "\"");

    public static ParseProblem BrokenName(int at, string name) => new(
        at, $"“{name}”后面断了：名称只用英文字母、数字和点。中文词要加引号。",
        $"The name breaks off after '{name}': names are letters, digits and dots. Put other words in quotation marks.");

    public static ParseProblem Stranger(string text, int at)
    {
        var seen = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? text.Substring(at, 2)
            : char.IsSurrogate(text[at]) || char.IsControl(text[at]) ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[at]:X4}")
            : text[at].ToString();
        return new ParseProblem(
            at, $"条件里不能有“{seen}”。中文词要加英文引号。", $"'{seen}' cannot stand in a condition. Put other words in quotation marks.",
            _halfWidth.GetValueOrDefault(text[at]));
    }

    public static ParseProblem NoLiteral(int at, string text) => new(
        at, $"看不懂“{text}”：数字如 3，金额如 2000元，时长如 20s 3m 24h 5d 2wd，日期如 2026-03-04，时间如 09:20。",
        $"'{text}' is no value: numbers like 3, money like 2000元, lengths like 20s 3m 24h 5d 2wd, dates like 2026-03-04, times like 09:20.",
        Likely(text));

    public static ParseProblem Expected(Token token, string zh, string en) => new(
        token.Offset,
        token.Kind == TokenKind.End ? $"条件没写完，这里应是{zh}。" : $"“{token.Text}”放错了位置，这里应是{zh}。",
        token.Kind == TokenKind.End ? $"The condition breaks off where {en} should stand." : $"'{token.Text}' stands where {en} should.");

    public static ParseProblem Surplus(Token token) => new(
        token.Offset, $"“{token.Text}”前面少了 and 或 or，或者多写了。", $"'{token.Text}' is not joined to what stands before it: and, or or an operator is missing.",
        token.Text == "==" ? "=" : null);

    private static string? Likely(string text)
    {
        var parts = text.Split('-');
        if (parts.Length == 3)
        {
            return DateTime.TryParse(text, CultureInfo.InvariantCulture, out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        }

        return TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var hour) ? hour.ToString("HH:mm", CultureInfo.InvariantCulture)
            : text.EndsWith("min", StringComparison.Ordinal) ? text[..^2]
            : null;
    }
}
