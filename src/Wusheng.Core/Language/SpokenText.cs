using System.Globalization;
using System.Text;

namespace Wusheng.Core.Language;

/// <summary>
/// A text as matching reads it: only what can be heard, in one width and one case. Punctuation, spaces, marks of intonation and
/// invisible characters are gone; every character left knows its place in the original.
/// </summary>
public sealed class SpokenText
{
    private const int FullWidth = 0xFEE0;
    private const string Numerals = "零一二三四五六七八九";

    private readonly List<int> starts;
    private readonly List<int> ends;

    private SpokenText(string characters, List<int> starts, List<int> ends)
    {
        Characters = characters;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>What can be heard; numerals are digits, as a recording may be written down either way.</summary>
    public string Characters { get; }

    public static SpokenText Of(string text)
    {
        var characters = new StringBuilder(text.Length);
        var (starts, ends) = (new List<int>(text.Length), new List<int>(text.Length));
        for (var at = 0; at < text.Length;)
        {
            // A half of a pair that stands alone is decoded as a replacement character, which is a symbol and falls away.
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            foreach (var heard in Heard(rune))
            {
                characters.Append(heard);
                starts.Add(at);
                ends.Add(at + length);
            }

            at += length;
        }

        return new SpokenText(characters.ToString(), starts, ends);
    }

    /// <summary>The stretch of the original in which these characters stand; <paramref name="to"/> is exclusive.</summary>
    internal Found Original(int from, int to) => new(starts[from], ends[to - 1] - starts[from]);

    private static string Heard(Rune rune)
    {
        var half = rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - FullWidth) : rune;
        return IsSilent(half) ? "" : Digit(Rune.ToLowerInvariant(half)).ToString();
    }

    private static bool IsSilent(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber);

    private static Rune Digit(Rune rune) => rune.Value == '〇' ? new Rune('0')
        : rune.IsBmp && Numerals.IndexOf((char)rune.Value, StringComparison.Ordinal) is var digit and >= 0 ? new Rune('0' + digit)
        : rune;
}

/// <summary>Where in the original text something stands, in UTF-16 units.</summary>
public readonly record struct Found(int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(Found other) => Start < other.End && other.Start < End;
}
