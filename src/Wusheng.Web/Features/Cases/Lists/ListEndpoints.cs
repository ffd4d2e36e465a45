using Microsoft.AspNetCore.Mvc;

namespace Wusheng.Web.Features.Cases;

/// <summary>What stands around a list: saving it as a view, how many each view holds, taking it out as a file.</summary>
internal static class ListEndpoints
{
    public static void MapLists(this IEndpointRouteBuilder app)
    {
        app.MapPost(Pages.Cases + "/views", SaveAsync).ExcludeFromDescription();
        app.MapPost(Pages.Cases + "/views/remove", RemoveAsync).ExcludeFromDescription();
        app.MapGet(Pages.Cases + "/counts", CountsAsync).ExcludeFromDescription();
        app.MapGet(Pages.Cases + "/export", CaseExport.GetAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> SaveAsync([FromForm] string name, [FromForm] string? query, [FromForm] string? role, Caller caller, ListViews views, CancellationToken cancel) =>
        await views.SaveAsync(name, query ?? "", role, caller, cancel) ? TypedResults.LocalRedirect("~" + ListAsk.Of(query ?? "").Href) : TypedResults.BadRequest();

    private static async Task<IResult> RemoveAsync([FromForm] string id, Caller caller, ListViews views, CancellationToken cancel)
    {
        await views.RemoveAsync(id, caller, cancel);
        return TypedResults.LocalRedirect("~" + Pages.Cases);
    }

    /// <summary>By id of the view, as it is read: "86", "999+".</summary>
    private static async Task<IResult> CountsAsync(Caller caller, ListViews views, CaseListReading reading, CancellationToken cancel)
    {
        var all = OwnViews.All.Concat((await views.OfAsync(caller, cancel)).Select(view => (view.Id, Ask: ListAsk.Of(view.Query)))).ToList();
        var counts = await reading.CountsAsync(all.Select(view => view.Ask), caller, cancel);
        return TypedResults.Ok(all.Select((view, at) => (view.Id, Count: CountWords.Short(counts[at]))).ToDictionary(each => each.Id, each => each.Count));
    }
}
