using System.Threading.Channels;

using Wusheng.Store.Audits;
using Wusheng.Store.Live;

namespace Wusheng.Web.Watches;

/// <summary>
/// Audits every contact within seconds of its end or of what is heard of it later, what staff write on any other life as it is
/// written, and at the start whatever was left.
/// </summary>
internal sealed class AuditWatch(Auditor auditor, LiveFeed feed, Database database, TimeProvider clock, ILogger<AuditWatch> log) : BackgroundService
{
    private const int MostWaiting = 4096;
    private const int AtOnce = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    // A desk that stood still longer is audited from its contacts; notes older than this were heard before it stopped.
    private static readonly TimeSpan Behind = TimeSpan.FromDays(3);

    // What does not fit is found again by the look around; reading far back is long, so only then.
    private bool someMissed = true;
    private readonly Channel<string> changed = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.Wait });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = feed.Listen(Hear);
        await Task.WhenAll(HearAsync(stoppingToken), LookAroundAsync(stoppingToken));
    }

    private void Hear(LifeChanged change)
    {
        // Of other lives only what is written is audited: each would be read from its first event just to find nothing.
        if (change.Kind == LifeKind.Contact || change.Written)
        {
            if (!changed.Writer.TryWrite(change.Life))
            {
                Volatile.Write(ref someMissed, true);
            }
        }
    }

    private async Task HearAsync(CancellationToken stop)
    {
        await foreach (var life in changed.Reader.ReadAllAsync(stop))
        {
            await AuditAsync(life, stop);
        }
    }

    private async Task LookAroundAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await using var db = database.OpenDb();
                var missed = Interlocked.Exchange(ref someMissed, false);
                var notes = missed ? await db.UnheardNotesAsync(clock.GetUtcNow() - Behind, AtOnce, stop) : [];
                var contacts = await db.UnheardAsync(missed ? null : clock.GetUtcNow() - Behind, AtOnce, stop);
                if (notes.Count == AtOnce || contacts.Count == AtOnce)
                {
                    Volatile.Write(ref someMissed, true);
                }

                foreach (var life in contacts.Concat(notes))
                {
                    await AuditAsync(life, stop);
                }
            }
            catch (System.Data.Common.DbException away)
            {
                Volatile.Write(ref someMissed, true);
                log.LogWarning(away, "What is still to be audited could not be read; it is looked for again");
            }
        }
        while (await timer.WaitForNextTickAsync(stop));
    }

    private async Task AuditAsync(string life, CancellationToken stop)
    {
        try
        {
            using var span = Telemetry.Source.StartActivity("watch.audit");
            await auditor.AuditAsync(life, stop);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "Contact {Life} could not be audited; it is tried again", life);
        }
    }
}
