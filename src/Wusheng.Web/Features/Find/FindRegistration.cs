using Microsoft.AspNetCore.Http.HttpResults;

namespace Wusheng.Web.Features.Find;

internal static class FindRegistration
{
    public static void AddFind(this IServiceCollection services) => services.AddScoped<Finding>().AddScoped<Manuals.ManualReading>();

    public static void MapFind(this IEndpointRouteBuilder app) =>
        app.MapGet(Pages.Find + "/part", (string? q) => new RazorComponentResult<FindPart>(new { Ask = FindAsk.Of(q) })).ExcludeFromDescription();
}
