using System.Text;

namespace Wusheng.Store.Search;

/// <summary>
/// Cuts text into what is searched: pairs of Chinese characters, words of letters, every four neighbouring digits. Both databases
/// index these tokens as they are, so both answer alike. Whoever changes them adds a migration: docs/decisions/the-word-index.md.
/// </summary>
public static class Tokens
{
    /// <summary>So many neighbouring digits are one token; at the end of a run fewer.</summary>
    internal const int Digits = 4;

    private const int LongestWord = 40;

    [ThreadStatic]
    private static (List<Range> Cuts, HashSet<string> Seen, StringBuilder Line)? mine;

    /// <summary>Full-width letters and digits become plain ones, capitals small, everything else stays.</summary>
    public static string Normalise(string text) => EverydayText.Normalised(text) ?? text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>The tokens of a normalised text, each once.</summary>
    public static IReadOnlyList<string> Of(string normalised)
    {
        var cuts = new List<Range>();
        Cut(normalised, cuts);
        return [.. cuts.Select(cut => normalised[cut]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The same tokens with a space between them.</summary>
    internal static string Line(string normalised)
    {
        var (cuts, seen, line) = mine ??= ([], new HashSet<string>(StringComparer.Ordinal), new StringBuilder());
        Cut(normalised, cuts);
        var known = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var cut in cuts)
        {
            if (known.Add(normalised.AsSpan(cut)))
            {
                line.Append(line.Length == 0 ? "" : " ").Append(normalised.AsSpan(cut));
            }
        }

        var all = line.ToString();
        cuts.Clear();
        seen.Clear();
        line.Clear();
        return all;
    }

    private static void Cut(string text, List<Range> cuts)
    {
        foreach (var run in Runs.In(text))
        {
            var (start, length) = run.Range.GetOffsetAndLength(text.Length);
            var end = start + (run.Kind == RunKind.Letters ? Math.Min(length, LongestWord) : length);
            switch (run.Kind)
            {
                case RunKind.Ideographs:
                    Pairs(text, start, end, cuts);
                    break;
                case RunKind.Digits:
                    Fours(start, end, cuts);
                    break;
                case RunKind.Letters:
                    cuts.Add(start..end);
                    break;
            }
        }
    }

    // The last character alone, so that a search for one character finds it at an end too.
    private static void Pairs(string text, int start, int end, List<Range> cuts)
    {
        for (var first = start; first < end;)
        {
            var second = first + Characters(text, first);
            cuts.Add(first..(second < end ? second + Characters(text, second) : end));
            first = second;
        }
    }

    // An ideograph never joins with what stands beside it: its code is the whole character.
    private static int Characters(string text, int at) => char.IsHighSurrogate(text[at]) ? 2 : 1;

    // Any stretch of a telephone number is found by the fours in it. Its tails would be as many, but each of them a token nobody else has,
    // and an index of millions of tokens is slow to write and slow to ask for beginnings.
    private static void Fours(int start, int end, List<Range> cuts)
    {
        for (var from = start; from < end; from++)
        {
            cuts.Add(from..Math.Min(from + Digits, end));
        }
    }
}
