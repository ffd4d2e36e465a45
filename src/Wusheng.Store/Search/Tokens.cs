using System.Globalization;
using System.Text;

namespace Wusheng.Store.Search;

/// <summary>
/// Cuts text into what is searched: pairs of Chinese characters, words of letters, runs of digits with their tails. Both databases
/// index these tokens as they are, so both answer alike.
/// </summary>
public static class Tokens
{
    private const int LongestRun = 40;

    /// <summary>Full-width letters and digits become plain ones, capitals small, everything else stays.</summary>
    public static string Normalise(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>The tokens of a normalised text, each once.</summary>
    public static IReadOnlyList<string> Of(string normalised)
    {
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in Runs.In(normalised))
        {
            Add(tokens, normalised[run.Range], run.Kind);
        }

        return [.. tokens];
    }

    private static void Add(HashSet<string> tokens, string run, RunKind kind)
    {
        switch (kind)
        {
            case RunKind.Ideographs:
                AddPairs(tokens, run);
                break;
            case RunKind.Digits:
                AddTails(tokens, run.Length <= LongestRun ? run : run[..LongestRun]);
                break;
            case RunKind.Letters:
                tokens.Add(run.Length <= LongestRun ? run : run[..LongestRun]);
                break;
        }
    }

    // The last character alone, so that a search for one character finds it at an end too.
    private static void AddPairs(HashSet<string> tokens, string run)
    {
        var characters = StringInfo.ParseCombiningCharacters(run);
        for (var i = 0; i + 1 < characters.Length; i++)
        {
            var end = i + 2 < characters.Length ? characters[i + 2] : run.Length;
            tokens.Add(run[characters[i]..end]);
        }

        tokens.Add(run[characters[^1]..]);
    }

    // With every tail indexed, a search by beginnings finds any stretch of a telephone number.
    private static void AddTails(HashSet<string> tokens, string run)
    {
        tokens.Add(run);
        for (var i = 1; i < run.Length; i++)
        {
            tokens.Add(run[i..]);
        }
    }
}
