using System.Collections.Frozen;

namespace Wusheng.Core.Language;

/// <summary>Common words by how they sound: which could have been meant where a recogniser wrote others of the same sound.</summary>
internal static class Homophones
{
    internal const int Shortest = 2;

    /// <summary>Characters are read in up to four ways, and a word has up to four.</summary>
    internal const int MostKeys = 256;

    // Of words that sound the same the commoner ones; what is rarer is not what was meant.
    private const int MostOfOneSound = 4;
    private const int Bits = 16;

    private static readonly FrozenDictionary<ulong, (string Word, float Weight)[]> BySound = (
        from word in Lexicon.All
        where word.Word.Length is >= Shortest and <= Lexicon.LongestWord && word.Word.All(Readings.IsRead)
        from key in KeysOf(word.Word)
        group word by key).ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(word => word.Weight).Take(MostOfOneSound).ToArray());

    /// <summary>Common words under one of the sounds of these characters; none when no common word sounds so.</summary>
    internal static ReadOnlySpan<(string Word, float Weight)> Of(ulong key) => BySound.TryGetValue(key, out var words) ? words : [];

    /// <summary>The sounds of some characters, each a key.</summary>
    /// <returns>How many were written; a character read in several ways stands under each.</returns>
    internal static int Keys(ReadOnlySpan<char> characters, Span<ulong> keys)
    {
        Span<ushort> readings = stackalloc ushort[Readings.MostKeys];
        var count = 1;
        keys[0] = 0;
        foreach (var letter in characters)
        {
            var ways = Readings.Keys(letter, readings);
            for (var way = ways - 1; way >= 0; way--)
            {
                for (var each = 0; each < count; each++)
                {
                    keys[(way * count) + each] = keys[each] << Bits | readings[way];
                }
            }

            count *= ways;
        }

        return count;
    }

    private static IEnumerable<ulong> KeysOf(string characters)
    {
        Span<ulong> keys = stackalloc ulong[MostKeys];
        return keys[..Keys(characters, keys)].ToArray().Distinct();
    }
}
