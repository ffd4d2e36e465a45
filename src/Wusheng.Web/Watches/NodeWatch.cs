using System.Data.Common;

using Wusheng.Store.Live;

namespace Wusheng.Web.Watches;

/// <summary>Listens to what other nodes write, and listens again when the connection was lost.</summary>
internal sealed class NodeWatch(OtherNodes others, ILogger<NodeWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await others.ListenAsync(stoppingToken);
            }
            catch (DbException lost)
            {
                log.LogWarning(lost, "Other nodes cannot be heard; listening again shortly");
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }
}
