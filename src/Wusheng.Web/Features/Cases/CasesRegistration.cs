using Wusheng.Core.Lives;
using Wusheng.Store.Files;
using Wusheng.Store.Worlds;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Cases;

internal static class CasesRegistration
{
    public static void AddCases(this IServiceCollection services)
    {
        services.AddScoped<CaseReading>();
        services.AddScoped<CaseDoing>();
        services.AddScoped<CaseListReading>();
        services.AddScoped<ListViews>();
        services.AddScoped<BulkReading>();
        services.AddScoped<NewCaseReading>();
        services.AddScoped<SameReading>();
    }

    public static void MapCases(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cases/{id}/files/{hash}", Download);
        app.MapLists();
    }

    /// <summary>The bytes of a file, only to those who see the case it hangs on.</summary>
    private static IResult Download(string id, string hash, HttpContext http, CallerSight sight, WorldReads reads, FileShelf files) =>
        sight.Sees(id, Caller.Of(http.User)!)
        && reads.After(new LifeId(id), 0).Select(happened => happened.Event).OfType<Attached>().FirstOrDefault(file => file.ContentHash == hash) is { } found
        && files.Open(hash) is { } content
            ? TypedResults.File(content, found.MediaType, found.Name)
            : TypedResults.NotFound();
}
