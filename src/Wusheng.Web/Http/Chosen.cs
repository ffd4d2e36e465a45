using Microsoft.AspNetCore.Localization;

namespace Wusheng.Web.Http;

/// <summary>A person's theme and language in cookies, so that the server knows them before it writes a page.</summary>
internal static class Chosen
{
    /// <summary>What the person chose earlier, at whichever machine.</summary>
    public static void Keep(HttpContext context, PersonRow person)
    {
        if (Theme.Named(person.Theme) is { } theme)
        {
            KeepTheme(context, theme);
        }

        if (person.Language is { } language && Languages.All.Contains(language))
        {
            KeepLanguage(context, language);
        }
    }

    public static void KeepTheme(HttpContext context, Theme theme) => Keep(context, Theme.Cookie, theme.Name);

    public static void KeepLanguage(HttpContext context, string language) =>
        Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)));

    public static void Keep(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(400),
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            IsEssential = true,
        });
}
