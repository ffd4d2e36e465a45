using System.Security.Claims;

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Wusheng.Web.Features.SignIn;

/// <summary>Signing in by cookie: every page and endpoint asks for it unless it says otherwise.</summary>
internal static class SignInRegistration
{
    /// <summary>Rounds of PBKDF2 with SHA-512 a password costs, whoever checks it.</summary>
    private const int HashRounds = 220_000;

    public static void AddSignIn(this IServiceCollection services, WushengOptions settings)
    {
        services.AddSingleton<People>();
        services.AddSingleton<IPasswordHasher<PersonRow>, PasswordHasher<PersonRow>>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.AddSingleton<WrongAttempts>();
        services.AddSingleton<Account.SecondFactors>();
        services.AddSingleton<SignIn>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<FirstAdministrator>();
        services.AddDataProtection().SetApplicationName("Wusheng").PersistKeysToFileSystem(new DirectoryInfo(settings.InData("keys")));
        services.AddAntiforgery(Configure);
        services.AddAuthentication(options => options.DefaultScheme = ApiKeySignInRegistration.Either).AddCookie(Configure).AddApiKeys();
        services.AddAuthorizationBuilder()
            .AddPolicy(Administrators.Role, policy => policy.RequireAuthenticatedUser().AddRequirements(new AdministratorsOnly()))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationHandler, AdministratorsOnlyHandler>();
        services.AddCascadingAuthenticationState();
    }

    public static void MapSignIn(this IEndpointRouteBuilder app) => app.MapPost(Pages.SignOut, SignOutAsync);

    /// <summary>What the sign-in cookie says of a person.</summary>
    public static ClaimsPrincipal ToPrincipal(this PersonRow person) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, person.StaffNumber),
            new Claim(ClaimTypes.Name, person.Name),
            new Claim(Caller.PersonClaim, person.Id),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));

    private static async Task<IResult> SignOutAsync(HttpContext context, IAntiforgery forms, Sessions sessions)
    {
        await forms.ValidateRequestAsync(context);
        if (context.User.FindFirstValue(Sessions.Claim) is { } session && Caller.Of(context.User) is { } caller)
        {
            await sessions.EndAsync(caller.Person, session, context.RequestAborted);
        }

        await context.SignOutAsync();
        return TypedResults.LocalRedirect($"~{Pages.SignIn}");
    }

    private static void Configure(AntiforgeryOptions options)
    {
        options.Cookie.Name = "wusheng.form";
        options.HeaderName = "X-Form-Token";
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "wusheng.person";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = Sessions.Idle;
        options.SlidingExpiration = true;
        options.LoginPath = Pages.SignIn;
        options.ReturnUrlParameter = "back";
        options.Events.OnValidatePrincipal = context => context.HttpContext.RequestServices.GetRequiredService<Sessions>().ValidateAsync(context);
        options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.IsApi() || status == StatusCodes.Status403Forbidden)
        {
            context.Response.StatusCode = status;
        }
        else if (context.Request.WantsFragment())
        {
            context.Response.Headers["HX-Redirect"] = context.RedirectUri;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
