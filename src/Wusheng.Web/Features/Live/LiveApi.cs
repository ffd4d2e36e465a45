using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

using System.Net.ServerSentEvents;

using Wusheng.Store.Live;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Live;

/// <summary>
/// What changed, as it changes, to whoever may see it: events <c>changed</c> (which life, JSON) and <c>beat</c> (the server's time in
/// milliseconds, every few seconds). A listener that missed something looks again; nothing is lost but time.
/// </summary>
internal static class LiveApi
{
    private const int MostWaiting = 1024;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(4);

    public static void MapLive(this IEndpointRouteBuilder app) => app.MapGet("/live", Get).ExcludeFromDescription();

    private static IResult Get(Caller caller, CallerSight sight, LiveFeed feed, TimeProvider clock, IHostApplicationLifetime host, HttpContext http)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        http.Response.RegisterForDispose(stop);
        return TypedResults.ServerSentEvents(EventsAsync(caller, sight, feed, clock, stop.Token));
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(
        Caller caller, CallerSight sight, LiveFeed feed, TimeProvider clock, [EnumeratorCancellation] CancellationToken stop)
    {
        // A slow listener loses the oldest: what it shows then is out of date until it looks again.
        var changes = Channel.CreateBounded<LifeChanged>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        using var listening = feed.Listen(change => changes.Writer.TryWrite(change));
        yield return At(clock);
        while (!stop.IsCancellationRequested)
        {
            if (!await ComesAsync(changes.Reader, stop))
            {
                yield return At(clock);
            }

            while (changes.Reader.TryRead(out var change))
            {
                if (sight.Sees(change.Life, caller))
                {
                    yield return new SseItem<string>(JsonSerializer.Serialize(change, JsonSerializerOptions.Web), "changed");
                }
            }
        }
    }

    /// <returns>False when it was silent for a beat.</returns>
    private static async Task<bool> ComesAsync(ChannelReader<LifeChanged> changes, CancellationToken stop)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(stop);
        beat.CancelAfter(Beat);
        try
        {
            return await changes.WaitToReadAsync(beat.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static SseItem<string> At(TimeProvider clock) => new(clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), "beat");
}
