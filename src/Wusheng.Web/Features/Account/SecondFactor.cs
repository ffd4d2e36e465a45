using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using Microsoft.AspNetCore.DataProtection;

namespace Wusheng.Web.Features.Account;

/// <summary>What a person has besides the password: an authenticator's secret, and codes on paper for the day the phone is lost.</summary>
/// <param name="Last">The step of the last code used; it and those before it are spent.</param>
/// <param name="Spare">Hashes of the paper codes not used yet.</param>
internal sealed record SecondFactor(byte[] Secret, long Last, ImmutableArray<string> Spare)
{
    private const int SecretBytes = 20;
    private const int SpareCodes = 8;
    private const int SpareLength = 10;
    private const string SpareLetters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A new one, with its paper codes in clear for the one time they are shown.</summary>
    public static (SecondFactor Factor, IReadOnlyList<string> Papers) New()
    {
        var papers = Enumerable.Range(0, SpareCodes).Select(_ => RandomNumberGenerator.GetString(SpareLetters, SpareLength)).ToArray();
        return (new SecondFactor(RandomNumberGenerator.GetBytes(SecretBytes), 0, [.. papers.Select(HashOf)]), papers);
    }

    /// <summary>What is left after this code was used; null when it does not open.</summary>
    public SecondFactor? After(string typed, DateTimeOffset now)
    {
        var code = typed.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return OneTimeCode.StepOf(Secret, code, now) is { } step && step > Last ? this with { Last = step }
            : HashOf(code) is var hash && Spare.Contains(hash) ? this with { Spare = Spare.Remove(hash) }
            : null;
    }

    /// <summary>The address authenticators read from a QR code.</summary>
    public string Address(string house, string number) =>
        $"otpauth://totp/{Uri.EscapeDataString(house)}:{Uri.EscapeDataString(number)}?secret={Base32.Write(Secret)}&issuer={Uri.EscapeDataString(house)}";

    public string Protect(IDataProtector by) => by.Protect(JsonSerializer.Serialize(this));

    /// <exception cref="CryptographicException">Kept under keys this desk no longer has.</exception>
    public static SecondFactor Unprotect(IDataProtector by, string kept) => JsonSerializer.Deserialize<SecondFactor>(by.Unprotect(kept))!;

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
