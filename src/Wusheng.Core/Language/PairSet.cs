namespace Wusheng.Core.Language;

/// <summary>
/// Which characters and which pairs of characters stand in a text, one behind the other or with nothing but slack in between. It may
/// take a pair for there that is not, never the other way round.
/// </summary>
internal sealed class PairSet
{
    private const int LeastBits = 1 << 11;
    private const int MostBits = 1 << 20;
    private const int BitsForEach = 32;

    // What may follow a character when slack is passed over: as many different blocks of it as are ever passed, and what follows.
    private const int MostNext = 8;

    private readonly ulong[] bits;
    private readonly uint mask;
    private uint[] all;
    private int count;

    private PairSet(int letters)
    {
        var size = (uint)Math.Clamp(letters * BitsForEach, LeastBits, MostBits);
        mask = System.Numerics.BitOperations.RoundUpToPowerOf2(size) - 1;
        bits = new ulong[(mask + 1) / 64];
        all = new uint[letters * 4];
    }

    /// <summary>The hashes of all pairs and characters, some of them more than once.</summary>
    internal ReadOnlySpan<uint> All => all.AsSpan(0, count);

    /// <summary>Of the characters as they are written.</summary>
    internal static PairSet Written(SpokenText text) => Of(text, (letter, keys) =>
    {
        keys[0] = letter;
        return 1;
    });

    /// <summary>Of their sounds.</summary>
    internal static PairSet Sounded(SpokenText text) => Of(text, Readings.Keys);

    internal bool Has(uint hash) => (bits[(hash & mask) / 64] >> (int)hash & 1) != 0;

    /// <param name="first">The key of the character before; 0 for a character alone.</param>
    internal static uint Hash(ushort first, ushort second) => ((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> 7;

    private static PairSet Of(SpokenText text, Keying keys)
    {
        var set = new PairSet(text.Characters.Length);
        Span<char> next = stackalloc char[MostNext];
        Span<ushort> own = stackalloc ushort[Readings.MostKeys];
        var count = 0;
        for (var at = text.Characters.Length - 1; at >= 0; at--)
        {
            var letter = text.Characters[at];
            set.Add(own[..keys(letter, own)], next[..count], keys);
            count = Before(letter, text.IsSlack(at) ? count : 0, next);
        }

        return set;
    }

    private static int Before(char letter, int count, Span<char> next)
    {
        if (count > 0 && next[0] == letter)
        {
            return count;
        }

        count = Math.Min(count, MostNext - 1);
        next[..count].CopyTo(next[1..]);
        next[0] = letter;
        return count + 1;
    }

    private void Add(ReadOnlySpan<ushort> own, ReadOnlySpan<char> next, Keying keys)
    {
        Span<ushort> following = stackalloc ushort[Readings.MostKeys];
        foreach (var key in own)
        {
            Set(Hash(0, key));
        }

        foreach (var letter in next)
        {
            foreach (var second in following[..keys(letter, following)])
            {
                foreach (var first in own)
                {
                    Set(Hash(first, second));
                }
            }
        }
    }

    private void Set(uint hash)
    {
        bits[(hash & mask) / 64] |= 1UL << (int)hash;
        if (count == all.Length)
        {
            Array.Resize(ref all, Math.Max(16, count * 2));
        }

        all[count++] = hash;
    }

    private delegate int Keying(char letter, Span<ushort> keys);
}
