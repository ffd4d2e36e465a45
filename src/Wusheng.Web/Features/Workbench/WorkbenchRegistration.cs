namespace Wusheng.Web.Features.Workbench;

internal static class WorkbenchRegistration
{
    public static void AddWorkbench(this IServiceCollection services)
    {
        services.AddScoped<BenchRows>();
        services.AddScoped<Customers>();
        services.AddScoped<ContactReading>();
        services.AddScoped<BenchReading>();
        services.AddScoped<BenchActs>();
    }
}
