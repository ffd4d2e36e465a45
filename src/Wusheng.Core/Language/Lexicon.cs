using System.Globalization;

namespace Wusheng.Core.Language;

/// <summary>Common words and how common they are: tells sense from a string of syllables.</summary>
internal static class Lexicon
{
    internal const int LongestWord = 4;

    private static readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> Words;
    private static readonly float Unknown;

    static Lexicon()
    {
        var words = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var line in TableText.Lines("words"))
        {
            var parts = line.Split(' ');
            var frequency = float.Parse(parts[0], CultureInfo.InvariantCulture);
            foreach (var word in parts.Skip(1).Select(Folded))
            {
                words[word] = words.GetValueOrDefault(word) + frequency;
            }
        }

        var all = words.Values.Sum(frequency => (double)frequency);
        foreach (var (word, frequency) in words)
        {
            words[word] = (float)Math.Log(frequency / all);
        }

        Words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Unknown = (float)Math.Log(0.5 / all);
    }

    /// <summary>Every word with the logarithm of how common it is.</summary>
    internal static IEnumerable<(string Word, float Weight)> All => Words.Dictionary.Select(word => (word.Key, word.Value));

    /// <summary>The logarithm of how common these characters are as one word; null when they are none. A single character always is one.</summary>
    internal static float? Weight(ReadOnlySpan<char> characters) => Words.TryGetValue(characters, out var known) ? known : characters.Length == 1 ? Unknown : null;

    /// <summary>The logarithm of how likely these characters are as words, cut in the likeliest way.</summary>
    internal static float Likelihood(ReadOnlySpan<char> characters)
    {
        Span<float> best = stackalloc float[characters.Length + 1];
        for (var end = 1; end <= characters.Length; end++)
        {
            best[end] = float.NegativeInfinity;
            for (var length = 1; length <= Math.Min(LongestWord, end); length++)
            {
                best[end] = Math.Max(best[end], best[end - length] + (Weight(characters.Slice(end - length, length)) ?? float.NegativeInfinity));
            }
        }

        return best[^1];
    }

    private static string Folded(string word) => string.Create(word.Length, word, (folded, from) =>
    {
        for (var at = 0; at < from.Length; at++)
        {
            folded[at] = Folding.Of(from[at]);
        }
    });
}
