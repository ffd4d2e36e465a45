using System.Collections.Concurrent;
using System.Threading.Channels;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Wusheng.Web.Watches;

/// <summary>A real server on a free port that answers as it is told and keeps what it was sent.</summary>
internal sealed class LocalListener : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Heard> heard = Channel.CreateUnbounded<Heard>();

    private LocalListener(WebApplication app) => this.app = app;

    internal sealed record Heard(string Body, string? Signature, string? Delivery);

    internal ConcurrentQueue<int> Answers { get; } = new();

    internal string Address => app.Urls.Single() + "/hook";

    internal static async Task<LocalListener> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var listener = new LocalListener(builder.Build());
        listener.app.MapPost("/hook", listener.HearAsync);
        await listener.app.StartAsync();
        return listener;
    }

    internal async Task<Heard> NextAsync() => await heard.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    private async Task HearAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var told = new Heard(await reader.ReadToEndAsync(), context.Request.Headers[HookSending.Signature], context.Request.Headers["Wusheng-Delivery"]);
        context.Response.StatusCode = Answers.TryDequeue(out var status) ? status : 200;
        await context.Response.CompleteAsync();
        heard.Writer.TryWrite(told);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
