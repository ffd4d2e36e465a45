using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Wusheng.Crash.Tests;

/// <summary>Somebody outside who is told by webhook, and counts how often each delivery comes.</summary>
internal sealed class Told : IAsyncDisposable
{
    private readonly WebApplication app;

    private Told(WebApplication app) => this.app = app;

    /// <summary>How often each key was delivered.</summary>
    internal ConcurrentDictionary<string, int> Deliveries { get; } = new(StringComparer.Ordinal);

    internal string Address => app.Urls.Single() + "/hook";

    internal static async Task<Told> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var told = new Told(builder.Build());
        told.app.MapPost("/hook", (HttpContext context) => told.Count(context.Request.Headers["Wusheng-Delivery"].ToString()));
        await told.app.StartAsync();
        return told;
    }

    internal void Count(string key) => Deliveries.AddOrUpdate(key, 1, (_, times) => times + 1);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
