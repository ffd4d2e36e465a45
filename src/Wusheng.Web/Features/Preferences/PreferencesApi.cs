using Microsoft.AspNetCore.Mvc;

namespace Wusheng.Web.Features.Preferences;

/// <summary>What a person chooses for themselves: in cookies at once, and with the person when they are signed in.</summary>
internal static class PreferencesApi
{
    public static void MapPreferences(this IEndpointRouteBuilder app)
    {
        app.MapPost(Pages.SetTheme, SetThemeAsync).AllowAnonymous();
        app.MapPost(Pages.SetLanguage, SetLanguageAsync).AllowAnonymous();
        app.MapPost(Pages.SetSite, SetSite);
        app.MapPost(Pages.SetState, SetStateAsync);
        app.MapPost(Pages.SetDesk, SetDeskAsync);
    }

    private static async Task<IResult> SetThemeAsync(HttpContext context, [FromForm] string value, People people)
    {
        if (Theme.Named(value) is not { } theme)
        {
            return TypedResults.BadRequest();
        }

        Chosen.KeepTheme(context, theme);
        await RememberAsync(context, people, person => person with { Theme = theme.Name });
        return TypedResults.LocalRedirect($"~{context.Request.CameFrom()}");
    }

    private static async Task<IResult> SetLanguageAsync(HttpContext context, [FromForm] string value, People people)
    {
        if (!Languages.All.Contains(value))
        {
            return TypedResults.BadRequest();
        }

        Chosen.KeepLanguage(context, value);
        await RememberAsync(context, people, person => person with { Language = value });
        return TypedResults.LocalRedirect($"~{context.Request.CameFrom()}");
    }

    private static IResult SetSite(HttpContext context, [FromForm] string value, Caller caller, CallerSight sight)
    {
        if (!sight.Reaches(value, caller))
        {
            return TypedResults.BadRequest();
        }

        Chosen.Keep(context, Here.Cookie, value);
        return TypedResults.LocalRedirect($"~{context.Request.CameFrom()}");
    }

    private static async Task<IResult> SetStateAsync(HttpContext context, [FromForm] string value, People people, TimeProvider clock)
    {
        if (!Enum.TryParse<PersonState>(value, out var state))
        {
            return TypedResults.BadRequest();
        }

        await RememberAsync(context, people, person => person with { Present = state != PersonState.Away, Facts = OwnState.Facts(person.Facts, state, clock.GetUtcNow()) });
        return TypedResults.LocalRedirect($"~{context.Request.CameFrom()}");
    }

    private static async Task<IResult> SetDeskAsync(HttpContext context, [FromForm] string? value, People people)
    {
        await RememberAsync(context, people, person => person with { Facts = OwnDesk.Facts(person.Facts, value ?? "") });
        return TypedResults.LocalRedirect($"~{context.Request.CameFrom()}");
    }

    private static async Task RememberAsync(HttpContext context, People people, Func<PersonRow, PersonRow> change)
    {
        if (SignedIn.Of(context.User) is { } me && await people.FindAsync(me.Number, context.RequestAborted) is { } person)
        {
            await people.SaveAsync(change(person), context.RequestAborted);
        }
    }
}
