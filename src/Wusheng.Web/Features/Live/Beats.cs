using System.Globalization;
using System.Net.ServerSentEvents;
using System.Threading.Channels;

namespace Wusheng.Web.Features.Live;

/// <summary>A stream that has nothing to say says the server's time, so that whoever listens knows that it is heard.</summary>
internal static class Beats
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(4);

    /// <summary>However many changes come in this time, they are told once.</summary>
    public static readonly TimeSpan Together = TimeSpan.FromMilliseconds(250);

    /// <summary>The server's time in milliseconds, as the event <c>beat</c>.</summary>
    public static SseItem<string> At(TimeProvider clock) => new(clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), "beat");

    /// <returns>False when it was silent for a beat.</returns>
    public static async Task<bool> ComesAsync<T>(ChannelReader<T> changes, CancellationToken stop)
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
}
