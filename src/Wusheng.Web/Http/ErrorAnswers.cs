using Microsoft.AspNetCore.Diagnostics;

namespace Wusheng.Web.Http;

/// <summary>What goes wrong is answered in words: a page for people, problem details for programs.</summary>
internal static class ErrorAnswers
{
    public static void AddErrorAnswers(this IServiceCollection services) => services.AddProblemDetails();

    public static void UseErrorAnswers(this WebApplication app)
    {
        app.UseWhen(context => !context.Request.IsApi(), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/wrong/500", CreateScopeForErrors = true });
            pages.UseStatusCodePagesWithReExecute("/wrong/{0}", createScopeForStatusCodePages: true);
        });
        app.UseWhen(context => context.Request.IsApi(), api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
    }
}
