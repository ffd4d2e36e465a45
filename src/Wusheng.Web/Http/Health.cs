using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Wusheng.Web.Http;

/// <summary><c>/healthz</c>: the process answers. <c>/readyz</c>: everything it needs answers too.</summary>
internal static class Health
{
    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Draining>();
        services.AddHostedService(all => all.GetRequiredService<Draining>());
        services.AddHealthChecks().AddCheck<Draining>("draining");
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/readyz").AllowAnonymous();
    }
}
