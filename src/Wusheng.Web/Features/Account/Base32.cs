using System.Text;

namespace Wusheng.Web.Features.Account;

/// <summary>How authenticators are told a secret (RFC 4648, without padding).</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsALetter = 5;
    private const int BitsAByte = 8;

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var written = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var each in bytes)
        {
            (held, bits) = ((held << BitsAByte) | each, bits + BitsAByte);
            for (; bits >= BitsALetter; bits -= BitsALetter)
            {
                written.Append(Letters[(held >> (bits - BitsALetter)) & (Letters.Length - 1)]);
            }

            held &= (1 << bits) - 1;
        }

        return bits > 0 ? written.Append(Letters[(held << (BitsALetter - bits)) & (Letters.Length - 1)]).ToString() : written.ToString();
    }
}
