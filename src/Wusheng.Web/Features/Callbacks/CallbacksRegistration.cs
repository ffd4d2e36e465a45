namespace Wusheng.Web.Features.Callbacks;

internal static class CallbacksRegistration
{
    public static void AddCallbacks(this IServiceCollection services)
    {
        services.AddScoped<CallbackReading>();
        services.AddSingleton<SurveySeal>();
        services.AddSingleton<SurveyDesk>();
    }
}
