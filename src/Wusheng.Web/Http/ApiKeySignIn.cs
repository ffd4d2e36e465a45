using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

using Wusheng.Store;

namespace Wusheng.Web.Http;

/// <summary>Signs a machine in by <c>Authorization: Bearer wsk_…</c>.</summary>
internal sealed class ApiKeySignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, WushengDb db, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Name = "key";
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
        var key = await db.ApiKeys.AsNoTracking().FirstOrDefaultAsync(row => row.Hash == hash, Context.RequestAborted);
        var now = clock.GetUtcNow();
        if (key is null || key.RevokedAt is not null || key.ExpiresAt <= now || await HasLeftAsync(key.Person))
        {
            return AuthenticateResult.Fail("The key is not known or no longer valid.");
        }

        return AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(key.Id, key.Person, key.Scopes), Name));
    }

    private Task<bool> HasLeftAsync(string person) => db.People.AsNoTracking().AnyAsync(row => row.Id == person && row.Left, Context.RequestAborted);

    private static ClaimsPrincipal PrincipalOf(string key, string person, string scopes) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, person),
            new Claim(ClaimTypes.Name, person),
            new Claim(Caller.PersonClaim, person),
            new Claim(Caller.KeyClaim, key),
            .. JsonSerializer.Deserialize<string[]>(scopes)!.Select(scope => new Claim(Caller.ScopeClaim, scope)),
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
