using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

using Wusheng.Store.Live;

namespace Wusheng.Web.Features.Live;

/// <summary>For pages without an account: events that say only that something of theirs has changed, never what or whose.</summary>
internal sealed class Hints(LiveFeed feed, TimeProvider clock, IHostApplicationLifetime host)
{
    /// <param name="concerns">Whether a change is one of those the page shows.</param>
    public IResult Of(HttpContext http, Func<LifeChanged, bool> concerns)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        http.Response.RegisterForDispose(stop);
        return TypedResults.ServerSentEvents(EventsAsync(concerns, stop.Token));
    }

    private async IAsyncEnumerable<SseItem<string>> EventsAsync(Func<LifeChanged, bool> concerns, [EnumeratorCancellation] CancellationToken stop)
    {
        var changes = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        using var listening = feed.Listen(change =>
        {
            if (concerns(change))
            {
                changes.Writer.TryWrite(0);
            }
        });
        while (!stop.IsCancellationRequested)
        {
            yield return Beats.At(clock);
            if (await Beats.ComesAsync(changes.Reader, stop))
            {
                await Task.Delay(Beats.Together, stop);
                changes.Reader.TryRead(out _);
                yield return new SseItem<string>("{}", "changed");
            }
        }
    }
}
