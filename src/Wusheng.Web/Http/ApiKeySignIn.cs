using System.Security.Claims;
using System.Text.Encodings.Web;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

using Wusheng.Store.House;
using Wusheng.Store.Worlds;

namespace Wusheng.Web.Http;

/// <summary>Signs a machine in by <c>Authorization: Bearer wsk_…</c>.</summary>
internal sealed class ApiKeySignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, WorldReads reads, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Name = "key";
    private const string Bearer = "Bearer ";

    /// <summary>Whether the request brings a key; then nothing else is looked at.</summary>
    public static bool IsMeant(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Authenticated());

    private AuthenticateResult Authenticated()
    {
        if (!IsMeant(Request))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = ApiKeys.HashOf(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        return reads.KeyInForce(hash, clock.GetUtcNow()) is { } key
            ? AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(key), Name))
            : AuthenticateResult.Fail("The key is not known or no longer valid.");
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
