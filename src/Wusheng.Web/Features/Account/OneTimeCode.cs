using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Wusheng.Web.Features.Account;

/// <summary>Codes by time as phones' authenticators show them (RFC 6238): six digits, a new one every thirty seconds.</summary>
internal static class OneTimeCode
{
    public const int Digits = 6;
    public const int SecondsAStep = 30;

    /// <summary>How many steps a phone's clock may be off, either way.</summary>
    private const int Drift = 1;

    private const int Modulus = 1_000_000;

    public static long Step(DateTimeOffset at) => at.ToUnixTimeSeconds() / SecondsAStep;

    public static string At(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238 and every authenticator use it; a keyed hash does not suffer from collisions.
        HMACSHA1.HashData(secret, counter, mac);
#pragma warning restore CA5350
        var code = (BinaryPrimitives.ReadInt32BigEndian(mac[(mac[^1] & 0xF)..]) & int.MaxValue) % Modulus;
        return code.ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, near now; null when it is none of them.</summary>
    public static long? StepOf(byte[] secret, string code, DateTimeOffset now)
    {
        var given = System.Text.Encoding.ASCII.GetBytes(code);
        for (var step = Step(now) - Drift; step <= Step(now) + Drift; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(secret, step)), given))
            {
                return step;
            }
        }

        return null;
    }
}
