using Microsoft.Extensions.Diagnostics.HealthChecks;

using Wusheng.Store.House;

namespace Wusheng.Web.House;

/// <summary>Ready when at least one standard is in force: without one nothing can be opened.</summary>
internal sealed class StandardsInForce(HouseStore house) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await house.BookAsync(cancellationToken)).Publications.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No standard is in force.");
}
