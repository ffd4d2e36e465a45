using Microsoft.AspNetCore.Mvc;

namespace Wusheng.Web.Features.Wall;

internal static class WallRegistration
{
    public static void AddWall(this IServiceCollection services)
    {
        services.AddScoped<WallReading>();
        services.AddScoped<WallPeople>();
        services.AddSingleton<WallDay>();
    }

    public static void MapWall(this IEndpointRouteBuilder app) => app.MapPost(Pages.Wall + "/urge", UrgeAsync).ExcludeFromDescription();

    /// <summary>Reminds whoever answers for a clock; the answer stands in the row it was asked from.</summary>
    private static async Task<IResult> UrgeAsync([FromForm] string life, [FromForm] int row, [FromForm] string clock, [FromForm(Name = "_key")] string key, HttpContext http, Caller caller, CallerSight sight, LifeStore lives, CancellationToken cancel)
    {
        var why = !sight.Sees(life, caller) ? CallerSight.NoLife(life)
            : await lives.ActAsync(new Urge(new LifeId(life), row, clock), caller.Actor, new ActContext(null, key), cancel) is Decision.Refused refused ? refused.Why[0] : null;
        return http.Request.WantsFragment() ? new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<Urged>(new { Why = why?.Sentence() })
            : TypedResults.LocalRedirect("~" + Pages.Wall);
    }
}
