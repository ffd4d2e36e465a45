namespace Wusheng.Web.Features.Today;

internal static class TodayRegistration
{
    private const string Script = "text/javascript; charset=utf-8";

    public static void AddToday(this IServiceCollection services)
    {
        services.AddScoped<TodayReading>();
        services.AddScoped<TodayEndpoint>();
    }

    public static void MapToday(this IEndpointRouteBuilder app)
    {
        app.MapPost(Pages.Today + "/{id}", (string id, HttpContext http, Caller caller, TodayEndpoint today) => today.DoAsync(id, http, caller)).ExcludeFromDescription();
        app.MapGet(Pages.TodayWorker, Worker).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(Pages.TodayApp, App).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>The worker stands at the root so that it may answer for the page; a browser looks for a newer one by itself.</summary>
    private static IResult Worker(IWebHostEnvironment host, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Stream(host.WebRootFileProvider.GetFileInfo("js/today-worker.js").CreateReadStream(), Script);
    }

    private static IResult App(ServedFiles served) => TypedResults.Json(
        new
        {
            name = "五声 今日",
            short_name = "今日",
            start_url = Pages.Today,
            scope = "/",
            display = "standalone",
            lang = "zh-CN",
            background_color = "#eef1f3",
            theme_color = "#0b6e82",
            icons = new[] { new { src = served.At("mark.svg"), sizes = "any", type = "image/svg+xml" } },
        },
        contentType: "application/manifest+json");
}
