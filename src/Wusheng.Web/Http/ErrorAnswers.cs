using System.Data.Common;

using Microsoft.AspNetCore.Http.HttpResults;

using Wusheng.Web.Features.Errors;

namespace Wusheng.Web.Http;

/// <summary>What goes wrong is answered in words: a page or a notice in place for people, problem details for programs.</summary>
internal static class ErrorAnswers
{
    public static void AddErrorAnswers(this IServiceCollection services) => services.AddProblemDetails();

    public static void UseErrorAnswers(this WebApplication app)
    {
        app.UseWhen(context => context.Request.IsApi(), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !context.Request.IsApi() && context.Request.WantsFragment(), parts => AnswerBy(parts, "/wrong-part"));
        app.UseWhen(context => !context.Request.IsApi() && !context.Request.WantsFragment(), pages => AnswerBy(pages, "/wrong"));
    }

    public static void MapErrorAnswers(this IEndpointRouteBuilder app) =>
        app.Map("/wrong-part/{code:int}", (int code) => new RazorComponentResult<WrongNotice>(new { Code = code })).AllowAnonymous();

    private static int StatusOf(Exception fault) => fault is DbException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

    private static void AnswerBy(IApplicationBuilder app, string path)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = $"{path}/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute($"{path}/{{0}}", createScopeForStatusCodePages: true);
    }
}
