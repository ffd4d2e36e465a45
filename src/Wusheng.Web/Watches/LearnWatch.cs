using Wusheng.Core.Lives.Talk;

namespace Wusheng.Web.Watches;

/// <summary>
/// Learns each standard that is in force, at the start and when one is published, so that the first word said to a customer is not held up.
/// It stands behind everything else the machine has to do.
/// </summary>
internal sealed class LearnWatch(WorldReads reads, WushengOptions options, TimeProvider clock, ILogger<LearnWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private readonly HashSet<string> learned = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.LearnAhead)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            foreach (var pack in InForce().Where(pack => learned.Add(pack.Version.Hash)))
            {
                await LearnAsync(pack);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private List<Core.Packs.Pack> InForce() => reads.Ask((world, house) =>
        house.Sites.Keys.SelectMany(house.InForce).DistinctBy(version => version.Hash).Select(world.Pack).OfType<Core.Packs.Pack>().ToList());

    // A thread of its own, because those of the pool serve people and have no rank.
    private Task LearnAsync(Core.Packs.Pack pack)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Learn(pack, done)) { IsBackground = true, Priority = ThreadPriority.BelowNormal, Name = "learn" }.Start();
        return done.Task;
    }

    private void Learn(Core.Packs.Pack pack, TaskCompletionSource done)
    {
        try
        {
            using var span = Telemetry.Source.StartActivity("watch.learn");
            span?.SetTag("pack", pack.Version.Id);
            Learning.Learn(pack);
        }
        catch (Exception fault)
        {
            log.LogError(fault, "The standard {Pack} could not be learned ahead; the first talk under it will try again", pack.Version.Id);
        }

        done.SetResult();
    }
}
