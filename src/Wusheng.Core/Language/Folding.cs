using System.Globalization;
using System.Text;

namespace Wusheng.Core.Language;

/// <summary>One character as matching reads it: one width, one case, simplified, numerals as digits; silent ones are gone.</summary>
internal static class Folding
{
    internal const char Silent = '\0';

    private const int FullWidth = 0xFEE0;
    private const string Numerals = "零一二三四五六七八九";

    private static readonly char[] Table = Made();

    /// <summary>The folded form; <see cref="Silent"/> when nothing is heard.</summary>
    internal static char Of(char letter) => Table[letter];

    /// <summary>Whether a character beyond the first plane is heard.</summary>
    internal static bool IsHeard(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static char[] Made()
    {
        var table = new char[char.MaxValue + 1];
        for (var letter = 0; letter < table.Length; letter++)
        {
            table[letter] = Plain((char)letter);
        }

        foreach (var pair in TableText.Lines("simplified"))
        {
            table[pair[0]] = table[pair[1]];
        }

        return table;
    }

    private static char Plain(char letter)
    {
        var half = letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - FullWidth) : letter;
        return IsSilent(half) ? Silent : Digit(char.ToLowerInvariant(half));
    }

    private static bool IsSilent(char letter) => char.GetUnicodeCategory(letter) is not
        (UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber);

    private static char Digit(char letter) => letter == '〇' ? '0'
        : Numerals.IndexOf(letter, StringComparison.Ordinal) is var numeral and >= 0 ? (char)('0' + numeral)
        : CharUnicodeInfo.GetDigitValue(letter) is var digit and >= 0 ? (char)('0' + digit)
        : letter;
}
