using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

using Wusheng.Web.Components;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Preferences;

/// <summary>What a person chooses for themselves; kept in cookies so that it holds before signing in, too.</summary>
internal static class PreferencesApi
{
    public static void MapPreferences(this IEndpointRouteBuilder app)
    {
        app.MapPost(Pages.SetTheme, SetTheme).AllowAnonymous();
        app.MapPost(Pages.SetLanguage, SetLanguage).AllowAnonymous();
    }

    private static IResult SetTheme(HttpContext context, [FromForm] string value)
    {
        if (Theme.Named(value) is not { } theme)
        {
            return TypedResults.BadRequest();
        }

        Keep(context, Theme.Cookie, theme.Name);
        return TypedResults.LocalRedirect($"~{context.Request.CameFrom()}");
    }

    private static IResult SetLanguage(HttpContext context, [FromForm] string value)
    {
        if (!Languages.All.Contains(value))
        {
            return TypedResults.BadRequest();
        }

        Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(value)));
        return TypedResults.LocalRedirect($"~{context.Request.CameFrom()}");
    }

    private static void Keep(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(400),
            SameSite = SameSiteMode.Lax,
            HttpOnly = true,
            IsEssential = true,
        });
}
