using System.Globalization;

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Mvc;

namespace Wusheng.Web.Features.Papers;

internal static class PapersRegistration
{
    private const string Paper = "/cases/{id}/papers/{document}/{number}";

    public static void AddPapers(this IServiceCollection services)
    {
        services.AddScoped<Papers>();
        services.AddSingleton<Chromium>();
        services.AddScoped<HtmlRenderer>();
        services.AddSingleton<Stamping>();
        services.AddSingleton<CopySeal>();
        services.AddSingleton<SealedCopies>();
    }

    public static void MapPapers(this IEndpointRouteBuilder app)
    {
        app.MapPost(Paper + "/print", PrintAsync).ExcludeFromDescription();
        app.MapGet(Paper + "/pdf", PdfAsync).ExcludeFromDescription();
    }

    public static void MapPapersApi(this RouteGroupBuilder api)
    {
        api.MapPost("/cases/{id}/documents/{document}/{number}/print", NoteAsync).WithTags("Papers").WithSummary("Note that a document goes to paper; from the second time on it is marked as a reprint").Produces<Acted>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/cases/{id}/copies/{field}", CopyEndpoint.PostAsync).WithTags("Papers").WithSummary("Stamp a customer's paper with its purpose, to be shown and then given as an answer; nothing is kept").TakesFile().Produces<CopyEndpoint.Answer>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/cases/{id}/documents/{document}/{number}/pdf", PdfAsync).WithTags("Papers").WithSummary("A document as PDF (a4, 80mm or 58mm), marked as the electronic copy").Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> NoteAsync(string id, string document, string number, Caller caller, ActHeaders headers, Acting acting, CancellationToken cancel) =>
        acting.OnAsync(id, caller, headers, life => new PrintDocument(life, document, number), cancel);

    /// <summary>Notes that it goes to paper, then shows it as it is printed.</summary>
    private static async Task<IResult> PrintAsync(string id, string document, string number, [FromForm] string? size, Caller caller, CallerSight sight, LifeStore lives, CancellationToken cancel) =>
        !sight.Sees(id, caller) ? TypedResults.NotFound()
        : await lives.ActAsync(new PrintDocument(new LifeId(id), document, number), caller.Actor, ActContext.None, cancel) is Decision.Refused ? TypedResults.LocalRedirect($"~{Pages.Paper(id, document, number)}")
        : TypedResults.LocalRedirect($"~{Pages.Paper(id, document, number)}?print=1&size={Uri.EscapeDataString(size ?? "")}");

    private static async Task<IResult> PdfAsync(
        string id, string document, string number, string? size, HttpContext http, Papers papers, Chromium chromium, HtmlRenderer renderer, IWebHostEnvironment host, CancellationToken cancel)
    {
        if (!chromium.IsThere || await papers.LookAsync(id, document, number, size, http, electronic: true) is not { } look)
        {
            return CallerSight.NoLife(id).ToProblem();
        }

        var style = await File.ReadAllTextAsync(Path.Combine(host.WebRootPath, "css", "papers.css"), cancel);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<PaperPdf>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Look"] = look, ["Style"] = style }))).ToHtmlString());
        return TypedResults.File(await chromium.PdfAsync("<!doctype html>" + html, cancel), "application/pdf", string.Create(CultureInfo.InvariantCulture, $"{look.Title}-{look.Paper.Number}.pdf"));
    }
}
