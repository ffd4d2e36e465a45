using Microsoft.AspNetCore.Http.HttpResults;

namespace Wusheng.Web.Features.Packs;

internal static class PacksRegistration
{
    public static void AddPacks(this IServiceCollection services)
    {
        services.AddSingleton<WatchedPacks>();
        services.AddHostedService<PackWatch>();
        services.AddScoped<PackRoom>();
        services.AddScoped<PackLooking>();
        services.AddScoped<PackActs>();
    }

    public static void MapPacks(this IEndpointRouteBuilder app)
    {
        app.MapGet(Pages.ClauseText("{pack}", "{id}"), ClauseTextAsync);
        app.MapPut("/packs/{id}/draft/file", DraftEndpoint.PutAsync).ExcludeFromDescription();
    }

    /// <summary>The text of a clause, to be opened in place.</summary>
    private static async Task<Results<RazorComponentResult<ClauseBody>, NotFound>> ClauseTextAsync(
        string pack, string id, string? v, Caller caller, PackLooking looking, CancellationToken cancel)
    {
        if (await looking.PackAsync(pack, v, caller, cancel) is not { } found || found.Clauses[id] is not { } clause)
        {
            return TypedResults.NotFound();
        }

        var inForce = v is null ? null : await looking.PackAsync(pack, null, caller, cancel);
        return new RazorComponentResult<ClauseBody>(new { Pack = found, Clause = clause, Look = v, Replaces = inForce?.Version.Hash == found.Version.Hash ? null : inForce });
    }
}
