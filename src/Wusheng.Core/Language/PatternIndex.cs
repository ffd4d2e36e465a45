using System.Collections.Frozen;
using System.Numerics;

namespace Wusheng.Core.Language;

/// <summary>
/// Many patterns looked for at once. Of each pattern the rarest pair of characters (or of sounds) that must stand in a text is kept in
/// one table; the pairs of a text are looked up in it, and only the patterns that come up are read. It finds what each would find alone.
/// </summary>
internal sealed class PatternIndex
{
    private readonly ImmutableArray<SayingPattern> patterns;
    private readonly ImmutableArray<int> always;
    private readonly PairPostings written;
    private readonly PairPostings sounded;

    internal PatternIndex(IEnumerable<SayingPattern> patterns)
    {
        this.patterns = [.. patterns];
        var keys = this.patterns.Select((pattern, number) => (Number: number, Needs: pattern.Rarest)).ToList();
        always = [.. keys.Where(key => key.Needs is null).Select(key => key.Number)];
        written = new PairPostings(keys.Where(key => key.Needs is { Sounds: false }).Select(key => (key.Number, key.Needs!.Rarest!.Hashes)));
        sounded = new PairPostings(keys.Where(key => key.Needs is { Sounds: true }).Select(key => (key.Number, key.Needs!.Rarest!.Hashes)));
    }

    /// <summary>What is found of the patterns, by their numbers; those not found are left out.</summary>
    internal List<(int Pattern, IReadOnlyList<Found> Places)> In(SpokenText text)
    {
        var found = new List<(int, IReadOnlyList<Found>)>();
        if (text.Characters.Length == 0)
        {
            return found;
        }

        var maybe = new ulong[(patterns.Length + 63) / 64];
        Mark(always.AsSpan(), maybe);
        written.Mark(text.Written, maybe);
        sounded.Mark(text.Sounded, maybe);
        for (var block = 0; block < maybe.Length; block++)
        {
            for (var rest = maybe[block]; rest != 0; rest &= rest - 1)
            {
                var number = (block * 64) + BitOperations.TrailingZeroCount(rest);
                if (patterns[number].In(text) is { Count: > 0 } places)
                {
                    found.Add((number, places));
                }
            }
        }

        return found;
    }

    internal static void Mark(ReadOnlySpan<int> numbers, ulong[] marks)
    {
        foreach (var number in numbers)
        {
            marks[number / 64] |= 1UL << number;
        }
    }
}

/// <summary>Which patterns hang on which pair.</summary>
internal sealed class PairPostings
{
    private const int Bits = 16;

    private readonly ulong[] known = new ulong[(1 << Bits) / 64];
    private readonly FrozenDictionary<uint, int[]> patterns;

    internal PairPostings(IEnumerable<(int Pattern, uint[] Hashes)> wants)
    {
        patterns = wants.SelectMany(want => want.Hashes.Select(hash => (want.Pattern, Hash: hash))).GroupBy(each => each.Hash)
            .ToFrozenDictionary(same => same.Key, same => same.Select(each => each.Pattern).ToArray());
        foreach (var hash in patterns.Keys)
        {
            known[(hash & ((1 << Bits) - 1)) / 64] |= 1UL << (int)hash;
        }
    }

    /// <summary>Sets the bit of every pattern one of whose pairs stands in a text.</summary>
    internal void Mark(PairSet pairs, ulong[] marks)
    {
        foreach (var hash in pairs.All)
        {
            if ((known[(hash & ((1 << Bits) - 1)) / 64] >> (int)hash & 1) != 0 && patterns.TryGetValue(hash, out var numbers))
            {
                PatternIndex.Mark(numbers, marks);
            }
        }
    }
}
