using Wusheng.Store.Live;

namespace Wusheng.Web.Watches;

/// <summary>
/// Lets time pass: wakes when the next clock falls due, when something changed, and now and then all the same, because another node
/// may have changed something this one has not heard of.
/// </summary>
internal sealed class ClockWatch(DueWatch due, LiveFeed feed, TimeProvider clock, DeskMeters meters, ILogger<ClockWatch> log) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private readonly SemaphoreSlim changed = new(0, 1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = feed.Listen(_ => Wake());
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await PassAsync(stoppingToken);
            await changed.WaitAsync(wait, stoppingToken);

            // Many acts in a moment are one reason to look, not many.
            await Task.Delay(Shortest, stoppingToken);
        }
    }

    /// <returns>How long nothing will fall due, as far as is known.</returns>
    private async Task<TimeSpan> PassAsync(CancellationToken cancel)
    {
        try
        {
            using var span = Telemetry.Source.StartActivity("watch.due");
            var watched = await due.PassAsync(cancel);
            span?.SetTag("lives", watched.Lives);
            meters.Watched(watched, clock.GetUtcNow());
            return watched.NextWake is { } next ? Between(next - clock.GetUtcNow()) : Longest;
        }
        catch (Exception away) when (away is not OperationCanceledException)
        {
            log.LogError(away, "The due watch could not read what is due; it tries again");
            return TimeSpan.FromSeconds(2);
        }
    }

    // Called for every act; of a hundred between two looks the first wakes it. Two at once may both find it asleep.
    private void Wake()
    {
        if (changed.CurrentCount > 0)
        {
            return;
        }

        try
        {
            changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is awake already.
        }
    }

    private static TimeSpan Between(TimeSpan wait) => wait < Shortest ? Shortest : wait > Longest ? Longest : wait;

    public override void Dispose()
    {
        changed.Dispose();
        base.Dispose();
    }
}
