namespace Wusheng.Web.Features.Packs;

/// <summary>Looks at the folder of packs every two seconds, so that an edited standard is in force, or refused, without a restart.</summary>
internal sealed class PackWatch(WatchedPacks standards, PackPublishing publishing, TimeProvider clock, ILogger<PackWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (standards.Refresh())
                {
                    await publishing.FollowAsync(standards.Sound, stoppingToken);
                }
            }
            catch (IOException problem)
            {
                // A file that is being written now is read at the next look.
                log.LogInformation(problem, "The folder of packs could not be read");
            }
        }
    }
}
