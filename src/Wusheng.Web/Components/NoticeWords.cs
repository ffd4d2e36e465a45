using System.Text.RegularExpressions;

namespace Wusheng.Web.Components;

/// <summary>
/// What a notice says, in the reader's language. It is kept as it was told, in Chinese; in English the engine's sentences and the lines
/// of the standard that have an English text (<c>line.ID</c>) are said anew, and what people wrote stays as they wrote it.
/// </summary>
internal static partial class NoticeWords
{
    private const string Signed = "——";

    public static string Of(Pack? pack, string type, string text, string? say)
    {
        if (Languages.Current != Languages.English)
        {
            return text;
        }

        var english = say is null ? EnglishNotice.Of(text, title => Called(pack, type, title)) : pack is null ? null : OfLine(pack, say, text);
        return english ?? text;
    }

    private static string? Called(Pack? pack, string type, string title) =>
        PackWords.Of(pack, type)?.Called(title) ?? pack?.Guides.Where(guide => guide.Title == title).Select(guide => pack.English.GetValueOrDefault($"guide.{guide.Id}")).FirstOrDefault();

    private static string? OfLine(Pack pack, string say, string text)
    {
        var (words, name) = text.LastIndexOf(Signed, StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + Signed.Length)..]) : (text, null);
        return pack.Lines[say]?.Say is not { } line || pack.English.GetValueOrDefault($"line.{say}") is not { } english ? null
            : Filled(line, english, text) ?? (Filled(line, english, words) is { } said ? $"{said} — {name}" : null);
    }

    /// <summary>The English line with what the Chinese one was filled with; null when these are not its words.</summary>
    private static string? Filled(string line, string english, string text)
    {
        var slots = Slot().Matches(line).Select(slot => slot.Groups[1].Value).ToList();
        var pattern = $"^{string.Join("(.*?)", Slot().Split(line).Where((_, at) => at % 2 == 0).Select(Regex.Escape))}$";
        if (Regex.Match(text, pattern, RegexOptions.Singleline | RegexOptions.NonBacktracking) is not { Success: true } found)
        {
            return null;
        }

        return Slot().Replace(english, slot => slots.IndexOf(slot.Groups[1].Value) is >= 0 and var at ? found.Groups[at + 1].Value : slot.Value);
    }

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Slot();
}
