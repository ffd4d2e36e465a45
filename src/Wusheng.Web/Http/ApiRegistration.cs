namespace Wusheng.Web.Http;

/// <summary>What the API needs beside its routes.</summary>
internal static class ApiRegistration
{
    public static void AddApi(this IServiceCollection services, WushengOptions settings)
    {
        services.AddApiJson();
        services.AddRateLimits(settings);
        services.AddApiDocument();
        services.AddSingleton<DeskMeters>();
        services.AddSingleton<Sight>();
        services.AddSingleton<Acting>();
    }
}
