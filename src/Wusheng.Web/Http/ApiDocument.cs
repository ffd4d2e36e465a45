using Microsoft.OpenApi;

namespace Wusheng.Web.Http;

/// <summary>The OpenAPI document of everything under <c>/api/v1</c>, at <c>/openapi/v1.json</c>.</summary>
internal static class ApiDocument
{
    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith(ApiGroup.Root[1..], StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Wusheng", Version = "v1", Description = About };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                ["key"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A key that begins with wsk_." },
            };
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this IEndpointRouteBuilder app) => app.MapOpenApi().AllowAnonymous();

    /// <summary>Documents that a route takes a file; the endpoint itself says in words what is wrong with another body.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder route) => route.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() } };
        return Task.CompletedTask;
    });

    private const string About =
        "Everything the desk's pages do. Writes may carry If-Match (the version you saw, in quotes) and Idempotency-Key. "
        + "A refusal is a problem with `code` and `errors`: field, code, a sentence in the language of Accept-Language (zh-CN, en), and the clause of the standard it rests on.";
}
