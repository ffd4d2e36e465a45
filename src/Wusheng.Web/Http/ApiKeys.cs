using System.Security.Cryptography;
using System.Text;

namespace Wusheng.Web.Http;

/// <summary>The secret a machine signs in with: shown once, kept only as its hash.</summary>
internal static class ApiKeys
{
    public const string Prefix = "wsk_";
    private const string Letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 40;

    public static string NewSecret() => Prefix + RandomNumberGenerator.GetString(Letters, Length);

    // A secret of 40 random letters cannot be guessed from its hash: no salt or slow hash is needed, and it can be found by it.
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
