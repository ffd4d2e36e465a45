using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

namespace Wusheng.Web.Features.Papers;

/// <summary>
/// Carries a stamped copy to the customer's eyes and back before it is kept: sealed for its case and its purpose, so that nothing else can be put
/// in its place and it in no other. Should the customer decline, nothing of it is anywhere.
/// </summary>
internal sealed class CopySeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector seal = protection.CreateProtector("wusheng.copy");

    public string Of(LifeId life, string purpose, byte[] copy) => Convert.ToBase64String(seal.CreateProtector(life.Text, purpose).Protect(copy));

    /// <summary>The copy, or null when it was not sealed here for this life and purpose.</summary>
    public byte[]? Open(LifeId life, string purpose, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : seal.CreateProtector(life.Text, purpose).Unprotect(Convert.FromBase64String(text));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
