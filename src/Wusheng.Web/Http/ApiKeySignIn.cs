using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

using Wusheng.Store.House;

namespace Wusheng.Web.Http;

/// <summary>Signs a machine in by <c>Authorization: Bearer wsk_…</c>.</summary>
internal sealed class ApiKeySignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, WorldReads reads, LifeStore lives, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Name = "key";

    /// <summary>How exactly the last use of a key is known.</summary>
    private static readonly TimeSpan Exactly = TimeSpan.FromMinutes(1);
    private static readonly ConcurrentDictionary<string, DateTimeOffset> Used = new(StringComparer.Ordinal);
    private const string Bearer = "Bearer ";

    /// <summary>Whether the request brings a key; then nothing else is looked at.</summary>
    public static bool IsMeant(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsMeant(Request))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = ApiKeys.HashOf(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        var now = clock.GetUtcNow();
        if ((reads.House().KeyInForce(hash, now) ?? reads.HouseNow().KeyInForce(hash, now)) is not { } key)
        {
            return AuthenticateResult.Fail("The key is not known or no longer valid.");
        }

        await RememberUseAsync(key.Id, now);
        return AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(key), Name));
    }

    private async Task RememberUseAsync(string key, DateTimeOffset now)
    {
        if (!Used.TryGetValue(key, out var last) || now - last > Exactly || now < last)
        {
            Used[key] = now;
            await lives.UsedKeyAsync(key, now, CancellationToken.None);
        }
    }

    private static ClaimsPrincipal PrincipalOf(KeyInForce key) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, key.Person),
            new Claim(ClaimTypes.Name, key.Person),
            new Claim(Caller.PersonClaim, key.Person),
            new Claim(Caller.KeyClaim, key.Id),
            .. key.Scopes.Select(scope => new Claim(Caller.ScopeClaim, scope)),
        ],
        Name));
}

internal static class ApiKeySignInRegistration
{
    /// <summary>A request that brings a key is judged by it; every other one by the cookie.</summary>
    public static AuthenticationBuilder AddApiKeys(this AuthenticationBuilder sign) => sign
        .AddScheme<AuthenticationSchemeOptions, ApiKeySignIn>(ApiKeySignIn.Name, null)
        .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context =>
            ApiKeySignIn.IsMeant(context.Request) ? ApiKeySignIn.Name : CookieAuthenticationDefaults.AuthenticationScheme);

    public const string Either = "either";
}
