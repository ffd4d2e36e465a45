using Wusheng.Core.Lives.Talk;
using Wusheng.Web.Features.Live;

namespace Wusheng.Web.Features.Chat;

internal static class ChatRegistration
{
    public static void AddChat(this IServiceCollection services)
    {
        services.AddSingleton<ChatSession>();
        services.AddSingleton<ChatTalk>();
    }

    public static void MapChat(this IEndpointRouteBuilder app)
    {
        app.MapGet("/chat/live", Live).AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/chats/{id}/check", CheckAsync).ExcludeFromDescription();
    }

    /// <summary>What changes in the one chat of this browser; nothing of anybody else's.</summary>
    private static IResult Live(ChatSession session, Hints hints, HttpContext http) =>
        session.LifeOf(http.Request) is { } life ? hints.Of(http, change => change.Life == life) : TypedResults.NotFound();

    /// <summary>What the norms say to a message that is being written.</summary>
    private static async Task<IResult> CheckAsync(string id, HttpContext http, Caller caller, CallerSight sight, TimeProvider clock, Microsoft.AspNetCore.Antiforgery.IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(http) || sight.Of(id, caller, (world, life) => new Checked(Outgoing.Check(world, life, Written(http), clock.GetUtcNow()), life.Pack.Id)) is not { } found)
        {
            return TypedResults.NoContent();
        }

        return new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<ChatCheck>(new { Found = found.Found, found.Pack });
    }

    private static string Written(HttpContext http) => http.Request.Form["text"].ToString() is var text && text.Length > 2000 ? text[..2000] : text;

    private sealed record Checked(ImmutableArray<Finding> Found, string Pack);
}
