namespace Wusheng.Web.Watches;

/// <summary>Looks every half minute whether a recurring duty is to be opened.</summary>
internal sealed class DutyWatch(DutyBook duties, TimeProvider clock, ILogger<DutyWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                using var span = Telemetry.Source.StartActivity("watch.duties");
                span?.SetTag("duties", await duties.OpenDueAsync(stoppingToken));
            }
            catch (Exception away) when (away is not OperationCanceledException)
            {
                log.LogError(away, "Recurring duties could not be opened; they are tried again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
