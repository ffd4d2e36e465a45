namespace Wusheng.Core.Language;

/// <summary>
/// Words as they were meant where a recogniser wrote down others of the same sound: 夏般 is no word, 下班 is. Characters are cut into the likeliest
/// words, each either as it stands or as a common word that sounds like it; to be meant otherwise, a word has to be far likelier.
/// </summary>
internal static class MeantWords
{
    // Logarithms: what it costs to take a word for another at all, and for each character of it that is not as written.
    private const float CostOfWord = 1.5f;
    private const float CostOfSame = 2.5f;
    private const float CostOfAlike = 3.5f;

    /// <summary>The characters as meant, one for one; null when they make most sense as they stand.</summary>
    internal static string? Of(string characters)
    {
        Span<ulong> keys = stackalloc ulong[Homophones.MostKeys];
        var best = new float[characters.Length + 1];
        var words = new (int Length, string? Meant)[characters.Length + 1];
        for (var end = 1; end <= characters.Length; end++)
        {
            best[end] = float.NegativeInfinity;
            for (var length = 1; length <= Math.Min(Lexicon.LongestWord, end); length++)
            {
                var (weight, meant) = Word(characters.AsSpan(end - length, length), keys);
                if (best[end - length] + weight > best[end])
                {
                    (best[end], words[end]) = (best[end - length] + weight, (length, meant));
                }
            }
        }

        return Joined(characters, words);
    }

    /// <summary>The likeliest reading of a stretch as one word, and what was meant where that is not what is written.</summary>
    private static (float Weight, string? Meant) Word(ReadOnlySpan<char> written, Span<ulong> keys) =>
        Lexicon.Weight(written) is { } known ? (known, null) : written.Length < Homophones.Shortest ? (float.NegativeInfinity, null) : Homophone(written, keys);

    private static (float Weight, string? Meant) Homophone(ReadOnlySpan<char> written, Span<ulong> keys)
    {
        var (best, meant) = (float.NegativeInfinity, (string?)null);
        foreach (var key in keys[..Homophones.Keys(written, keys)])
        {
            foreach (var (word, weight) in Homophones.Of(key))
            {
                var cost = Cost(written, word);
                (best, meant) = weight - cost > best ? (weight - cost, word) : (best, meant);
            }
        }

        return (best, meant);
    }

    private static float Cost(ReadOnlySpan<char> written, string word)
    {
        var cost = CostOfWord;
        for (var at = 0; at < word.Length; at++)
        {
            cost += written[at] == word[at] ? 0 : Readings.Between(written[at], word[at]) switch
            {
                Sounding.Same => CostOfSame,
                Sounding.Alike => CostOfAlike,
                _ => float.PositiveInfinity,
            };
        }

        return cost;
    }

    private static string? Joined(string characters, (int Length, string? Meant)[] words)
    {
        char[]? joined = null;
        for (var end = characters.Length; end > 0; end -= words[end].Length)
        {
            if (words[end].Meant is { } meant)
            {
                joined ??= characters.ToCharArray();
                meant.CopyTo(0, joined, end - meant.Length, meant.Length);
            }
        }

        return joined is null ? null : new string(joined);
    }
}
