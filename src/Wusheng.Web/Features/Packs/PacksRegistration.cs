using Microsoft.AspNetCore.Http.HttpResults;

using Wusheng.Web.Components;

namespace Wusheng.Web.Features.Packs;

internal static class PacksRegistration
{
    public static void AddPacks(this IServiceCollection services)
    {
        services.AddSingleton<WatchedPacks>();
        services.AddHostedService<PackWatch>();
    }

    public static void MapPacks(this IEndpointRouteBuilder app) => app.MapGet(Pages.ClauseText("{pack}", "{id}"), ClauseText);

    /// <summary>The text of a clause, to be opened in place.</summary>
    private static Results<RazorComponentResult<ClauseBody>, NotFound> ClauseText(string pack, string id, WatchedPacks standards) =>
        standards.InForce(pack)?.Clauses[id] is null
            ? TypedResults.NotFound()
            : new RazorComponentResult<ClauseBody>(new { Pack = pack, Id = id });
}
