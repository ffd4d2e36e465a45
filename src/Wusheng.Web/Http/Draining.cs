using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Wusheng.Web.Http;

/// <summary>
/// A node that is asked to stop first says at <c>/readyz</c> that it is not ready, and goes on serving for
/// <see cref="WushengOptions.DrainSeconds"/>, so that what stands before it sends its requests elsewhere before the door closes.
/// </summary>
internal sealed class Draining(WushengOptions settings) : IHealthCheck, IHostedLifecycleService
{
    private volatile bool begun;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(begun ? HealthCheckResult.Unhealthy("The node is stopping.") : HealthCheckResult.Healthy());

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        begun = true;
        return Task.Delay(TimeSpan.FromSeconds(settings.DrainSeconds), cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
