namespace Wusheng.Web.Http;

/// <summary>What the API needs beside its routes.</summary>
internal static class ApiRegistration
{
    public static void AddApi(this IServiceCollection services, WushengOptions settings)
    {
        services.AddApiJson();
        services.AddRateLimits(settings);
        services.AddApiDocument();
        services.Configure<ProblemDetailsOptions>(options => options.CustomizeProblemDetails = PlainProblems.Word);
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddSingleton<DeskMeters>();
        services.AddSingleton<CallerSight>();
        services.AddSingleton<Acting>();
    }
}
