using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wusheng.Core.Language;

/// <summary>
/// Tells quickly that a pair of characters is none of those looked for. A pair is hashed to 16 bits, which index a bitmap. Where the
/// processor looks up 64 bytes at once, two hashes of 32 pairs at a time are first looked up in small bitmaps kept in registers; where it
/// only gathers, the hashes of 32 pairs at a time are looked up in the bitmap itself.
/// </summary>
internal sealed class PairFilter
{
    /// <summary>How many pairs <see cref="Next"/> looks at in one go.</summary>
    internal const int Block = 32;

    private const int HalfBlock = 16;

    private const ushort A = 0x9E3B;
    private const ushort B = 0x6A4D;
    private const ushort C = 0xC2B3;
    private const ushort D = 0x35A7;

    // A byte with one bit set for each number from 0 to 7.
    private const ulong Bits = 0x8040_2010_0804_0201;

    // Two bits for each pair: one for the low byte of its hash, one for the high byte.
    private const ulong Halves = 0x5555_5555_5555_5555;

    private readonly ulong[] bitmap = new ulong[1 << 10];
    private readonly ByteMap first;
    private readonly ByteMap second;

    internal PairFilter(IReadOnlyCollection<uint> pairs)
    {
        foreach (var hash in pairs.Select(pair => Hash(pair, A, B)))
        {
            bitmap[hash >> 6] |= 1UL << hash;
        }

        first = new ByteMap(pairs.Select(pair => Hash(pair, A, B)));
        second = new ByteMap(pairs.Select(pair => Hash(pair, C, D)));
    }

    /// <summary>The widest way this processor can go.</summary>
    internal static ScanWidth Widest { get; } = Avx512Vbmi.IsSupported && Avx512BW.IsSupported ? ScanWidth.Wide
        : Avx2.IsSupported && Bmi2.X64.IsSupported ? ScanWidth.Gathered
        : ScanWidth.Single;

    internal static uint PairAt(ReadOnlySpan<char> text, int at) => text[at] | ((uint)text[at + 1] << 16);

    internal bool Has(uint pair)
    {
        var hash = Hash(pair, A, B);
        return (bitmap[hash >> 6] >> hash & 1) != 0;
    }

    /// <summary>Goes on to the next block in which a pair looked for may begin, and past it.</summary>
    /// <param name="at">Where to go on; afterwards behind the block, or where less than a block and a character are left.</param>
    /// <returns>Bit 2n for a pair that begins at n in that block; 0 at the end.</returns>
    internal ulong Next(ReadOnlySpan<char> text, ref int at)
    {
        ref var letters = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        var (one, other, bits) = (first, second, Vector512.Create(Bits).AsByte());
        for (; at + Block < text.Length;)
        {
            var (left, right) = (Vector512.LoadUnsafe(ref letters, (nuint)at), Vector512.LoadUnsafe(ref letters, (nuint)at + 1));
            at += Block;
            var hash = (left * Vector512.Create(A)) + (right * Vector512.Create(B));
            var again = (left * Vector512.Create(C)) + (right * Vector512.Create(D));
            var (bit, bitAgain) = (Avx512Vbmi.PermuteVar64x8(bits, ByteMap.Turned(hash)), Avx512Vbmi.PermuteVar64x8(bits, ByteMap.Turned(again)));
            var low = Hits(one.Low(hash) & bit) & Hits(other.Low(again) & bitAgain);
            var high = Hits(one.High(hash) & bit) & Hits(other.High(again) & bitAgain);
            if ((low & (high >> 1) & Halves) is var maybe and not 0)
            {
                return maybe;
            }
        }

        return 0;
    }

    /// <summary>As <see cref="Next"/>, without 64-byte look-ups.</summary>
    internal unsafe ulong NextGathered(ReadOnlySpan<char> text, ref int at)
    {
        fixed (char* letters = text)
        fixed (ulong* map = bitmap)
        {
            for (; at + Block < text.Length;)
            {
                var maybe = Sixteen((ushort*)letters + at, (int*)map) | (Sixteen((ushort*)letters + at + HalfBlock, (int*)map) << HalfBlock);
                at += Block;
                if (maybe != 0)
                {
                    return Bmi2.X64.ParallelBitDeposit(maybe, Halves);
                }
            }
        }

        return 0;
    }

    private static unsafe uint Sixteen(ushort* letters, int* map)
    {
        var hash = (Vector256.Load(letters) * Vector256.Create(A)) + (Vector256.Load(letters + 1) * Vector256.Create(B));
        return Eight(Avx2.ConvertToVector256Int32(hash.GetLower()), map) | (Eight(Avx2.ConvertToVector256Int32(hash.GetUpper()), map) << 8);
    }

    // The bit looked for becomes the sign.
    private static unsafe uint Eight(Vector256<int> hash, int* map) =>
        Avx2.ShiftLeftLogicalVariable(Avx2.GatherVector256(map, hash >>> 5, sizeof(int)), (Vector256.Create(31) - (hash & Vector256.Create(31))).AsUInt32()).ExtractMostSignificantBits();

    private static ulong Hits(Vector512<byte> found) => ~Vector512.Equals(found, Vector512<byte>.Zero).ExtractMostSignificantBits();

    private static ushort Hash(uint pair, ushort one, ushort other) => (ushort)(((ushort)pair * one) + ((ushort)(pair >> 16) * other));
}

/// <summary>How many pairs are looked at in one go, and by what.</summary>
internal enum ScanWidth
{
    /// <summary>One at a time, on any processor.</summary>
    Single,

    /// <summary>32 at a time, looked up in memory (AVX2).</summary>
    Gathered,

    /// <summary>32 at a time, looked up in registers (AVX-512 VBMI).</summary>
    Wide,
}
