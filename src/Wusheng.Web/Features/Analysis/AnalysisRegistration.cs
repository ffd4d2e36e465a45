namespace Wusheng.Web.Features.Analysis;

internal static class AnalysisRegistration
{
    public static void AddAnalysis(this IServiceCollection services) => services.AddScoped<AnalysisReading>();
}
