using Microsoft.AspNetCore.Http.HttpResults;

namespace Wusheng.Web.Features.Workbench;

internal static class WorkbenchRegistration
{
    public static void AddWorkbench(this IServiceCollection services)
    {
        services.AddScoped<BenchRows>();
        services.AddScoped<Customers>();
        services.AddScoped<QueueReading>();
        services.AddScoped<TileReading>();
        services.AddScoped<ContactReading>();
        services.AddScoped<BenchReading>();
        services.AddScoped<BenchActs>();
    }

    public static void MapWorkbench(this IEndpointRouteBuilder app) => app.MapGet(Components.Pages.Ringing, () => new RazorComponentResult<RingingPart>());
}
