namespace Wusheng.Core.Language;

/// <summary>How characters are read, without tones; a character that is read in several ways keeps them all.</summary>
internal static class Readings
{
    private const int Most = 4;
    private const int Bits = 16;

    // Digits are read too, but nobody types them by their letters.
    private const char FirstHan = '\u3400';

    private static readonly Syllable[] Syllables;
    private static readonly ushort[] CoarseKeys;
    private static readonly Sounding[,] Nearness;

    // Up to four numbers of syllables for each character, the commonest lowest; 0 is none.
    private static readonly ulong[] Table = new ulong[char.MaxValue + 1];

    static Readings()
    {
        var lines = TableText.Lines("readings").Select(line => line.Split(' ')).ToArray();
        Syllables = [.. lines.Select(line => Syllable.Of(line[0])).Prepend(default(Syllable) with { Onset = "", Rime = "" })];
        foreach (var (number, line) in lines.Index())
        {
            AddAll(line[1], (ulong)number + 1);
        }

        foreach (var (digit, word) in "零一二三四五六七八九".Index())
        {
            Table['0' + digit] = Table[word];
        }

        CoarseKeys = Coarse();
        Nearness = All();
    }

    /// <summary>How near the sounds of two characters are; the same character is the same even where nobody knows how it is read.</summary>
    internal static Sounding Between(char one, char other)
    {
        var best = one == other ? Sounding.Same : Sounding.Apart;
        for (var first = Table[one]; first != 0 && best != Sounding.Same; first >>= Bits)
        {
            for (var second = Table[other]; second != 0; second >>= Bits)
            {
                var near = Nearness[(ushort)first, (ushort)second];
                best = near > best ? near : best;
            }
        }

        return best;
    }

    /// <summary>The letters with which the ways a Han character is read begin, the commonest first, each once; empty where nobody knows how it is read.</summary>
    internal static string Initials(char letter)
    {
        var letters = "";
        for (var each = letter < FirstHan ? 0 : Table[letter]; each != 0; each >>= Bits)
        {
            var syllable = Syllables[(ushort)each];
            var first = (syllable.Onset.Length > 0 ? syllable.Onset : syllable.Rime)[..1];
            letters = letters.Contains(first, StringComparison.Ordinal) ? letters : letters + first;
        }

        return letters;
    }

    /// <summary>The keys of a character: two that are the same or alike share one. A character nobody knows how to read is its own key.</summary>
    /// <returns>How many were written.</returns>
    internal static int Keys(char letter, Span<ushort> keys)
    {
        var count = 0;
        for (var each = Table[letter]; each != 0; each >>= Bits)
        {
            keys[count++] = CoarseKeys[(ushort)each];
        }

        if (count == 0)
        {
            keys[count++] = (ushort)(letter | 0x8000);
        }

        return count;
    }

    internal const int MostKeys = Most;

    /// <summary>Whether it is a Han character that somebody knows how to read.</summary>
    internal static bool IsRead(char letter) => letter >= FirstHan && Table[letter] != 0;

    private static void AddAll(string characters, ulong number)
    {
        foreach (var letter in characters)
        {
            var free = 0;
            while (free < Most && (Table[letter] >> (free * Bits) & ushort.MaxValue) != 0)
            {
                free++;
            }

            Table[letter] |= free < Most ? number << (free * Bits) : 0;
        }
    }

    private static ushort[] Coarse()
    {
        var groups = Syllables.Select(each => each.Coarse).Distinct().Index().ToDictionary(each => each.Item, each => (ushort)each.Index);
        return [.. Syllables.Select(each => groups[each.Coarse])];
    }

    private static Sounding[,] All()
    {
        var all = new Sounding[Syllables.Length, Syllables.Length];
        for (var one = 1; one < Syllables.Length; one++)
        {
            for (var other = 1; other < Syllables.Length; other++)
            {
                all[one, other] = one == other ? Sounding.Same : Syllables[one].IsLike(Syllables[other]) ? Sounding.Alike : Sounding.Apart;
            }
        }

        return all;
    }
}
