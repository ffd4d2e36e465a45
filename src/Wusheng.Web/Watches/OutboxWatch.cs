using Wusheng.Store.Live;
using Wusheng.Store.Outbox;

namespace Wusheng.Web.Watches;

/// <summary>Carries out what lives intended in the world: mail and webhooks, each until it arrives or is given up.</summary>
internal sealed class OutboxWatch : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly OutboxWorker worker;
    private readonly Database database;
    private readonly LifeStore lives;
    private readonly TimeProvider clock;
    private readonly DeskMeters meters;
    private readonly ILogger<OutboxWatch> log;

    public OutboxWatch(
        Database database, LifeStore lives, Mailing mailing, HookSending hooks, TimeProvider clock, DeskMeters meters, ILogger<OutboxWatch> log)
    {
        (this.database, this.lives, this.clock, this.meters, this.log) = (database, lives, clock, meters, log);
        var handlers = new Dictionary<string, Func<OutboxRow, CancellationToken, Task>>
        {
            [OutboxKinds.Notice] = mailing.DeliverAsync,
            [OutboxKinds.Hook] = hooks.DeliverAsync,
        };
        worker = new OutboxWorker(database, lives, handlers, clock) { GivenUp = GiveUp };
    }

    /// <summary>Delivers what is due now.</summary>
    public async Task DeliverAsync(CancellationToken cancel)
    {
        using var span = Telemetry.Source.StartActivity("watch.outbox");
        var attempts = await worker.DeliverAsync(cancel);
        span?.SetTag("attempts", attempts);
        meters.Delivered(attempts, await OldestAsync(cancel));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await DeliverAsync(stoppingToken);
            }
            catch (Exception away) when (away is not OperationCanceledException)
            {
                log.LogError(away, "The outbox could not be read; it is tried again");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<TimeSpan> OldestAsync(CancellationToken cancel)
    {
        await using var db = database.OpenDb();
        var next = await db.Outbox.AsNoTracking().Where(row => row.NextAt != null).OrderBy(row => row.NextAt).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(cancel);
        return next is { } at ? clock.GetUtcNow() - at : TimeSpan.Zero;
    }

    private async Task GiveUp(OutboxRow row)
    {
        // The key names a life and a version, never a person's data.
        log.LogWarning("Gave up {Kind} {Key} after {Attempts} attempts", row.Kind, row.Key, row.Attempts);
        meters.GaveUp(row.Kind);
        if (row.Kind == OutboxKinds.Notice && NoticeIntent.Of(row) is var notice)
        {
            await lives.ActAsync(new GiveUp(new LifeId(notice.Life), notice.Version, notice.To), Actor.Engine, new ActContext(null, $"given-up:{row.Key}"), CancellationToken.None);
        }
    }
}
