using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Wusheng.Web.House;

/// <summary>Ready when the database answers a question.</summary>
internal sealed class DatabaseAnswers(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = database.OpenDb();
        return await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
