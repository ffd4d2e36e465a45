using Microsoft.AspNetCore.DataProtection;

namespace Wusheng.Web.Features.Chat;

/// <summary>Binds a browser to the one chat it began: a sealed cookie, no account.</summary>
internal sealed class ChatSession(IDataProtectionProvider protection)
{
    private const string Cookie = "wusheng.chat";
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);
    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("wusheng.chat").ToTimeLimitedDataProtector();

    /// <summary>The contact this browser talks in; null when it has begun none or the seal is broken.</summary>
    public string? LifeOf(HttpRequest request)
    {
        try
        {
            return request.Cookies[Cookie] is { } sealedLife ? seal.Unprotect(sealedLife) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void Keep(HttpContext http, string life) => http.Response.Cookies.Append(
        Cookie, seal.Protect(life, Kept), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Kept, Path = "/chat" });

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/chat" });
}
