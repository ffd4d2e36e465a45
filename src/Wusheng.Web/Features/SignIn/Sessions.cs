using System.Collections.Concurrent;
using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

using Wusheng.Store.House;

namespace Wusheng.Web.Features.SignIn;

/// <summary>Keeps an account of who is signed in where, so that a session can be ended from elsewhere.</summary>
internal sealed class Sessions(Database database, LifeStore lives, TimeProvider clock)
{
    public const string Claim = "wusheng.session";

    /// <summary>A session not used for so long is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>However busy it is, a session ends after so long: two shifts.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>How long an ended session may still be believed, and how exactly its last use is known.</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Exactly = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, DateTimeOffset> known = new(StringComparer.Ordinal);

    /// <summary>Begins a session and names it in the cookie.</summary>
    public async Task<ClaimsPrincipal> BeginAsync(PersonRow person, HttpContext http)
    {
        var id = await lives.BeginAsync(person.Id, http.Request.Headers.UserAgent.ToString(), clock.GetUtcNow(), http.RequestAborted);
        var principal = person.ToPrincipal();
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(Claim, id));
        return principal;
    }

    public async Task EndAsync(string person, string? session, CancellationToken cancel)
    {
        await lives.EndAsync(person, session, clock.GetUtcNow(), cancel);
        known.Clear();
    }

    /// <summary>Ends a person's sessions but for the one asking.</summary>
    public async Task EndOthersAsync(string person, HttpContext http)
    {
        await lives.EndOthersAsync(person, http.User.FindFirstValue(Claim) ?? "", clock.GetUtcNow(), http.RequestAborted);
        known.Clear();
    }

    /// <summary>Asked of every request: an ended session, or one of a person who has left, is signed out.</summary>
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var session = context.Principal?.FindFirstValue(Claim);
        if (session is null || !await StandsAsync(session, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
        }
    }

    private async Task<bool> StandsAsync(string session, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(session, out var last) && now - last < Believed)
        {
            return true;
        }

        await using var db = database.OpenDb();
        var row = await db.Sessions.AsNoTracking().FirstOrDefaultAsync(each => each.Id == session, cancel);
        if (row is not { EndedAt: null } || now - row.At > Longest || await db.People.AnyAsync(person => person.Id == row.Person && person.Left, cancel))
        {
            known.TryRemove(session, out _);
            return false;
        }

        if (now - row.SeenAt > Exactly)
        {
            await lives.SeenAsync(session, now, CancellationToken.None);
        }

        known[session] = now;
        return true;
    }
}
