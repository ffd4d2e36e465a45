using System.Text;
using System.Text.RegularExpressions;

namespace Wusheng.Packs.Checks;

/// <summary>Reads a pattern of a saying well enough to try it on the pack's own lines.</summary>
internal static class SayingPattern
{
    private const int LongestLine = 2_000;

    /// <summary>What is wrong with the pattern, or null.</summary>
    public static bool IsSound(string pattern)
    {
        var depth = 0;
        foreach (var letter in pattern)
        {
            depth += letter switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth is < 0 or > 3)
            {
                return false;
            }
        }

        return depth == 0 && pattern.Trim().Length > 0 && pattern.Length <= 400 && pattern.Count(letter => letter == '{') == pattern.Count(letter => letter == '}');
    }

    /// <summary>The pattern as a matcher over text without punctuation.</summary>
    public static Regex Matcher(string pattern)
    {
        var regex = new StringBuilder();
        var slot = false;
        foreach (var letter in pattern)
        {
            slot = letter == '{' || (slot && letter != '}');
            regex.Append((letter, slot) switch
            {
                ('{', _) => "",
                ('}', _) => ".{0,12}",
                (_, true) => "",
                ('(', _) => "(?:",
                (')', _) => ")",
                ('|', _) => "|",
                ('…', _) => ".{0,12}",
                _ => char.IsLetterOrDigit(letter) ? Regex.Escape(letter.ToString()) : "",
            });
        }

        return new Regex(regex.ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    public static string Bare(string line)
    {
        var bare = line.Where(char.IsLetterOrDigit).Take(LongestLine);
        return string.Concat(bare);
    }
}
