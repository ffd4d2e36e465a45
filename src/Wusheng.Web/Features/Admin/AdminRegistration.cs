namespace Wusheng.Web.Features.Admin;

internal static class AdminRegistration
{
    public static void AddAdmin(this IServiceCollection services)
    {
        services.AddScoped<Journal>();
        services.AddScoped<AuditReading>();
        services.AddScoped<HealthReading>();
        services.AddScoped<CalendarChange>();
    }
}
