using System.Security.Cryptography;

using Microsoft.AspNetCore.DataProtection;

namespace Wusheng.Web.Features.Arrive;

/// <summary>Binds a visitor's browser to the number it took: a sealed cookie, no account.</summary>
internal sealed class ArrivalSession(IDataProtectionProvider protection)
{
    private const string Cookie = "wusheng.arrive";
    private const string Path = "/arrive";
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);
    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector(Cookie).ToTimeLimitedDataProtector();

    /// <summary>The visit this browser waits for; null when it took no number or the seal is broken.</summary>
    public string? VisitOf(HttpRequest request)
    {
        try
        {
            return request.Cookies[Cookie] is { } sealedVisit ? seal.Unprotect(sealedVisit) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Keep(HttpContext http, string visit) => http.Response.Cookies.Append(
        Cookie, seal.Protect(visit, Kept), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Kept, Path = Path });

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, new CookieOptions { Path = Path });
}
