using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using Wusheng.Web.Watches;

namespace Wusheng.Web.Features.Calls;

/// <summary>Reads a signed event: <c>Wusheng-Signature: t=SECONDS,v1=HEX</c>, HMAC-SHA256 with the shared secret over <c>SECONDS.BODY</c>.</summary>
internal sealed class CallSignature(CallSettings settings, TimeProvider clock)
{
    private const int Most = 1024 * 1024;

    public async Task<(CallEvent? Event, Refusal? Why)> ReadAsync(HttpContext http)
    {
        if (await BoundedBody.ReadAsync(http, Most) is not { } read)
        {
            return (null, Faults.TooLarge(Most));
        }

        var body = Encoding.UTF8.GetString(read.Span);

        if (!IsSigned(http.Request.Headers[HookSending.Signature].ToString(), body))
        {
            return (null, Unsigned);
        }

        try
        {
            return JsonSerializer.Deserialize<CallEvent>(body, ApiJson.Strict) is { } told ? (told, null) : (null, Faults.Broken(null, ""));
        }
        catch (JsonException broken)
        {
            return (null, Faults.Broken(broken.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : null, ""));
        }
    }

    private bool IsSigned(string header, string body)
    {
        var parts = header.Split(',').Select(part => part.Trim().Split('=', 2)).Where(part => part.Length == 2).ToLookup(part => part[0], part => part[1]);
        return settings.Secret is { Length: > 0 } secret
            && long.TryParse(parts["t"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var moment)
            && decimal.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - (decimal)moment) <= (decimal)settings.SignedWithin.TotalSeconds
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HookSending.Sign(secret, moment, body)), Encoding.ASCII.GetBytes(parts["v1"].FirstOrDefault() ?? ""));
    }

    private static Refusal Unsigned { get; } = new(
        RefusalKind.NotAllowed, "signature", "签名不对或已过期：核对共享密钥和两边的时钟。", "The signature is wrong or too old: compare the shared secret and both clocks.");
}
