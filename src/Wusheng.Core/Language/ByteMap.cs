using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Wusheng.Core.Language;

/// <summary>Two bitmaps of 1 024 bits in four registers: of the low and of the high bytes of hashes, each with three bits more.</summary>
internal readonly struct ByteMap
{
    private const int Turn = 7;
    private const int Half = 64;

    private readonly Vector512<byte> lowLeft;
    private readonly Vector512<byte> lowRight;
    private readonly Vector512<byte> highLeft;
    private readonly Vector512<byte> highRight;

    internal ByteMap(IEnumerable<ushort> hashes)
    {
        var (low, high) = (new byte[2 * Half], new byte[2 * Half]);
        foreach (var hash in hashes)
        {
            var turned = (ushort)((hash >> Turn) | (hash << (16 - Turn)));
            low[hash & 127] |= (byte)(1 << (turned & 7));
            high[(hash >> 8) & 127] |= (byte)(1 << ((turned >> 8) & 7));
        }

        (lowLeft, lowRight) = (Vector512.Create(low.AsSpan(0, Half)), Vector512.Create(low.AsSpan(Half)));
        (highLeft, highRight) = (Vector512.Create(high.AsSpan(0, Half)), Vector512.Create(high.AsSpan(Half)));
    }

    /// <summary>The hashes turned, so that each byte's lowest bits are none of those it is looked up by.</summary>
    internal static Vector512<byte> Turned(Vector512<ushort> hash) => ((hash >>> Turn) | (hash << (16 - Turn))).AsByte();

    internal Vector512<byte> Low(Vector512<ushort> hash) => Avx512Vbmi.PermuteVar64x8x2(lowLeft, hash.AsByte(), lowRight);

    internal Vector512<byte> High(Vector512<ushort> hash) => Avx512Vbmi.PermuteVar64x8x2(highLeft, hash.AsByte(), highRight);
}
