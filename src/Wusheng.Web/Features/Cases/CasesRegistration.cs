using Wusheng.Store.Files;
using Wusheng.Web.Features.Papers;

namespace Wusheng.Web.Features.Cases;

internal static class CasesRegistration
{
    public static void AddCases(this IServiceCollection services)
    {
        services.AddScoped<ChainReading>();
        services.AddScoped<CaseReading>();
        services.AddScoped<CaseDoing>();
        services.AddScoped<CopyForm>();
        services.AddSingleton<BroughtForm>();
        services.AddScoped<CaseListReading>();
        services.AddScoped<ListViews>();
        services.AddScoped<BulkOwner>();
        services.AddScoped<BulkReading>();
        services.AddScoped<NewCaseReading>();
        services.AddScoped<ThingAnswers>();
        services.AddScoped<SameReading>();
    }

    public static void MapCases(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cases/{id}/files/{hash}", DownloadAsync);
        app.MapPost(Pages.Cases + "/{id}/reveal", NumberReveal.PostAsync).ExcludeFromDescription();
        app.MapLists();
    }

    /// <summary>The bytes of a file, only to those who see the case it hangs on; who looks at a stamped copy is noted.</summary>
    private static async Task<IResult> DownloadAsync(string id, string hash, Caller caller, CallerSight sight, WorldReads reads, FileShelf files, LifeStore lives, TimeProvider clock, CancellationToken cancel)
    {
        if (sight.Of(id, caller, (_, life) => life) is not { } life || reads.After(life.Id, 0).Select(happened => happened.Event).OfType<Attached>().FirstOrDefault(file => file.ContentHash == hash) is not { } found
            || files.Open(hash) is not { } content)
        {
            return TypedResults.NotFound();
        }

        await CopyLog.NoteAsync(lives, life, hash, caller.Person, clock.GetUtcNow(), cancel);
        return TypedResults.File(content, found.MediaType, found.Name);
    }
}
