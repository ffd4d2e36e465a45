using System.Security.Claims;

namespace Wusheng.Web.Components;

/// <summary>The person at the desk, as the sign-in cookie names them.</summary>
internal sealed record SignedIn(string Number, string Name)
{
    public static SignedIn? Of(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } number
            ? new SignedIn(number, user.Identity?.Name ?? number)
            : null;
}
