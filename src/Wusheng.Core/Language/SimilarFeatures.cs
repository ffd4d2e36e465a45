namespace Wusheng.Core.Language;

/// <summary>
/// What likeness of sentences goes by: the characters heard, their pairs and triples (with where the sentence begins and ends), pairs
/// with one character between, the notions its words stand for, and which notion comes before which. A feature is a number; the same feature always has the same one.
/// </summary>
internal sealed class SimilarFeatures
{
    // In every sentence: what little is known of one weighs no more than how common plain speech is.
    private const ulong Always = 0;

    private const int MostNotions = 10;
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    // By the first character of a word; most begin none.
    private readonly byte[] longest = new byte[char.MaxValue + 1];

    /// <param name="notions">The words that stand for each notion.</param>
    internal SimilarFeatures(IEnumerable<ImmutableArray<string>> notions)
    {
        foreach (var (notion, of) in notions.Index())
        {
            foreach (var word in of.Select(each => SpokenText.Of(each).Characters).Where(each => each.Length > 0))
            {
                words.TryAdd(word, notion);
                longest[word[0]] = (byte)Math.Max(longest[word[0]], Math.Min(word.Length, byte.MaxValue));
            }
        }

        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The features of a sentence with their weights, each once.</summary>
    internal SimilarBag Of(string sentence) => Heard(SpokenText.Of(sentence).Characters);

    /// <param name="characters">As they are heard.</param>
    internal SimilarBag Heard(ReadOnlySpan<char> characters)
    {
        var heard = $"^{characters}$";
        var found = new SimilarBag(heard.Length * 5);
        found[Always] = 1f;
        for (var at = 1; at < heard.Length - 1; at++)
        {
            found[Number(1, heard.AsSpan(at, 1))] = 0.6f;
        }

        for (var at = 0; at + 2 <= heard.Length; at++)
        {
            found[Number(2, heard.AsSpan(at, 2))] = 1f;
        }

        for (var at = 0; at + 3 <= heard.Length; at++)
        {
            found[Number(3, heard.AsSpan(at, 3))] = 0.4f;
            found[Number(6, [heard[at], heard[at + 2]])] = 0.5f;
        }

        AddNotions(found, heard);
        return found;
    }

    private void AddNotions(SimilarBag found, string heard)
    {
        var notions = Notions(heard);
        for (var at = 0; at < notions.Count; at++)
        {
            found[Number(4, notions[at], -1)] = 0.8f;
            for (var later = at + 1; later < notions.Count; later++)
            {
                found[Number(5, notions[at], notions[later])] = 0.3f;
            }
        }
    }

    /// <summary>The notions in the order they are said, the longest word at each place.</summary>
    private List<int> Notions(string heard)
    {
        var notions = new List<int>();
        for (var at = 0; at < heard.Length && notions.Count < MostNotions; at++)
        {
            for (var length = Math.Min((int)longest[heard[at]], heard.Length - at); length > 0; length--)
            {
                if (lookup.TryGetValue(heard.AsSpan(at, length), out var notion))
                {
                    notions.Add(notion);
                    at += length - 1;
                    break;
                }
            }
        }

        return notions;
    }

    private static ulong Number(int kind, ReadOnlySpan<char> characters)
    {
        var number = (Basis ^ (ulong)kind) * Prime;
        foreach (var character in characters)
        {
            number = (number ^ character) * Prime;
        }

        return number;
    }

    private static ulong Number(int kind, int one, int other) => ((((Basis ^ (ulong)kind) * Prime) ^ (uint)one) * Prime ^ (uint)other) * Prime;
}
