namespace Wusheng.Core.Language;

/// <summary>Common words by how they sound: which could have been meant where a recogniser wrote others of the same sound.</summary>
internal static class Homophones
{
    internal const int Shortest = 2;
    internal const int Longest = 4;

    // Of words that sound the same the commoner ones; what is rarer is not what was meant.
    private const int MostOfOneSound = 4;
    private const int Bits = 16;

    private static readonly Dictionary<ulong, (string Word, float Weight)[]> BySound = (
        from word in Lexicon.All
        where word.Word.Length is >= Shortest and <= Longest && word.Word.All(Readings.IsRead)
        from key in KeysOf(word.Word)
        group word by key).ToDictionary(same => same.Key, same => same.OrderByDescending(word => word.Weight).Take(MostOfOneSound).ToArray());

    /// <summary>Common words that sound like these characters; themselves among them, if they are one.</summary>
    internal static IEnumerable<(string Word, float Weight)> Of(string characters, int at, int length)
    {
        foreach (var key in KeysOf(characters.AsSpan(at, length).ToString()))
        {
            foreach (var word in BySound.GetValueOrDefault(key, []))
            {
                yield return word;
            }
        }
    }

    // A character read in several ways stands under each.
    private static IEnumerable<ulong> KeysOf(string characters)
    {
        var keys = new List<ulong> { 0 };
        Span<ushort> readings = stackalloc ushort[Readings.MostKeys];
        foreach (var letter in characters)
        {
            var count = Readings.Keys(letter, readings);
            var longer = new List<ulong>(keys.Count * count);
            foreach (var reading in readings[..count])
            {
                keys.ForEach(key => longer.Add(key << Bits | reading));
            }

            keys = longer;
        }

        return keys.Distinct();
    }
}
