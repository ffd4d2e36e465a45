using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

using System.Net.ServerSentEvents;

using Wusheng.Store.Live;

namespace Wusheng.Web.Features.Live;

/// <summary>
/// What changed to whoever may see it: events <c>changed</c> (which lives, a JSON list; what comes close together is told together) and
/// <c>beat</c> (the server's time in milliseconds, every few seconds). A listener that missed something looks again; nothing is lost but time.
/// </summary>
internal static class LiveApi
{
    private const int MostWaiting = 1024;

    public static void MapLive(this IEndpointRouteBuilder app) => app.MapGet("/live", Get).ExcludeFromDescription();

    private static IResult Get(Caller caller, CallerSight sight, LifeSights sights, LiveFeed feed, TimeProvider clock, IHostApplicationLifetime host, HttpContext http)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        http.Response.RegisterForDispose(stop);
        return TypedResults.ServerSentEvents(EventsAsync(changes => sights.SeenAsync(sight.ViewerOf(caller).Viewer, changes, stop.Token), feed, clock, stop.Token));
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(
        Func<List<LifeChanged>, Task<List<LifeChanged>>> seen, LiveFeed feed, TimeProvider clock, [EnumeratorCancellation] CancellationToken stop)
    {
        // A slow listener loses the oldest: what it shows then is out of date until it looks again.
        var changes = Channel.CreateBounded<LifeChanged>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        using var listening = feed.Listen(change => changes.Writer.TryWrite(change));
        yield return Beats.At(clock);
        while (!stop.IsCancellationRequested)
        {
            if (!await Beats.ComesAsync(changes.Reader, stop))
            {
                yield return Beats.At(clock);
                continue;
            }

            await Task.Delay(Beats.Together, stop);
            if (await seen(Waiting(changes.Reader)) is { Count: > 0 } told)
            {
                yield return new SseItem<string>(JsonSerializer.Serialize(told, JsonSerializerOptions.Web), "changed");
            }
        }
    }

    /// <summary>Each life once, as of its last change.</summary>
    private static List<LifeChanged> Waiting(ChannelReader<LifeChanged> changes)
    {
        var last = new Dictionary<string, LifeChanged>(StringComparer.Ordinal);
        while (changes.TryRead(out var change))
        {
            last[change.Life] = change;
        }

        return [.. last.Values];
    }
}
