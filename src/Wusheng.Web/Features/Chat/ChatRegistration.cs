using System.Runtime.CompilerServices;
using System.Net.ServerSentEvents;
using System.Threading.Channels;

using Wusheng.Core.Lives.Talk;
using Wusheng.Store.Live;

namespace Wusheng.Web.Features.Chat;

internal static class ChatRegistration
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(4);

    public static void AddChat(this IServiceCollection services)
    {
        services.AddSingleton<ChatSession>();
        services.AddSingleton<ChatTalk>();
    }

    public static void MapChat(this IEndpointRouteBuilder app)
    {
        app.MapGet("/chat/live", Live).AllowAnonymous().ExcludeFromDescription();
        app.MapPost("/chats/{id}/check", CheckAsync).ExcludeFromDescription();
    }

    /// <summary>What changes in the one chat of this browser; nothing of anybody else's.</summary>
    private static IResult Live(ChatSession session, LiveFeed feed, TimeProvider clock, IHostApplicationLifetime host, HttpContext http)
    {
        if (session.LifeOf(http.Request) is not { } life)
        {
            return TypedResults.NotFound();
        }

        var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        http.Response.RegisterForDispose(stop);
        return TypedResults.ServerSentEvents(EventsAsync(life, feed, clock, stop.Token));
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(string life, LiveFeed feed, TimeProvider clock, [EnumeratorCancellation] CancellationToken stop)
    {
        var changes = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        using var listening = feed.Listen(change =>
        {
            if (change.Life == life)
            {
                changes.Writer.TryWrite(change.Version);
            }
        });
        while (!stop.IsCancellationRequested)
        {
            yield return new SseItem<string>(clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture), "beat");
            if (await ComesAsync(changes.Reader, stop))
            {
                yield return new SseItem<string>("{}", "changed");
            }
        }
    }

    /// <returns>False when it was silent for a beat.</returns>
    private static async Task<bool> ComesAsync(ChannelReader<int> changes, CancellationToken stop)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(stop);
        beat.CancelAfter(Beat);
        try
        {
            await changes.ReadAsync(beat.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>What the norms say to a message that is being written.</summary>
    private static async Task<IResult> CheckAsync(string id, HttpContext http, Caller caller, CallerSight sight, TimeProvider clock, Microsoft.AspNetCore.Antiforgery.IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(http) || sight.Of(id, caller, (world, life) => new Checked(Outgoing.Check(world, life, Written(http), clock.GetUtcNow()), life.Pack.Id)) is not { } found)
        {
            return TypedResults.NoContent();
        }

        return new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<ChatCheck>(new { Found = found.Found, found.Pack });
    }

    private static string Written(HttpContext http) => http.Request.Form["text"].ToString() is var text && text.Length > 2000 ? text[..2000] : text;

    private sealed record Checked(System.Collections.Immutable.ImmutableArray<Finding> Found, string Pack);
}
