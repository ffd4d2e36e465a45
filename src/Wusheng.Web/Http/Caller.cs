using System.Reflection;
using System.Security.Claims;

namespace Wusheng.Web.Http;

/// <summary>What a caller's key may be used for; a person at the desk has them all.</summary>
internal enum Scope
{
    /// <summary>Look.</summary>
    Read,

    /// <summary>Act on cases and contacts.</summary>
    Write,

    /// <summary>Publish standards.</summary>
    Packs,

    /// <summary>Staff, sites, keys, webhooks.</summary>
    Admin,

    /// <summary>Telephone and identity numbers in full; without it they come masked.</summary>
    Personal,
}

/// <summary>Who is asking, and through what.</summary>
/// <param name="Person">Staff id: a key acts as the person it belongs to, and sees no more than that person.</param>
/// <param name="Key">The key's id; null for a person at the desk.</param>
internal sealed record Caller(string Person, string? Key, IReadOnlySet<Scope> Scopes)
{
    public const string PersonClaim = "wusheng.person";
    public const string KeyClaim = "wusheng.key";
    public const string ScopeClaim = "wusheng.scope";

    public Actor Actor => new(Person, Key is null ? "desk" : "api");

    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(Of(context.User));

    public static Caller? Of(ClaimsPrincipal user)
    {
        var key = user.FindFirstValue(KeyClaim);
        var scopes = key is null
            ? Enum.GetValues<Scope>().ToHashSet()
            : user.FindAll(ScopeClaim).Select(claim => Enum.Parse<Scope>(claim.Value, ignoreCase: true)).ToHashSet();
        return user.FindFirstValue(PersonClaim) is { } person ? new Caller(person, key, scopes) : null;
    }
}
