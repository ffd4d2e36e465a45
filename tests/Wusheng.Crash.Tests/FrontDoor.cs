using System.Diagnostics;

namespace Wusheng.Crash.Tests;

/// <summary>A reverse proxy before several nodes: it asks each whether it is ready, and sends nothing to one that is not.</summary>
internal sealed class FrontDoor : IDisposable
{
    private const string Program = "/usr/sbin/haproxy";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly string settings = Path.GetTempFileName();
    private readonly Process process;

    private FrontDoor(IEnumerable<DeskProcess> nodes)
    {
        var port = FreePort.Next();
        File.WriteAllText(settings, Settings(port, nodes));
        process = Process.Start(Program, ["-q", "-db", "-f", settings]);
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Patience };
        Client.DefaultRequestHeaders.Authorization = new("Bearer", Place.Secret);
    }

    internal static string? Missing => File.Exists(Program) ? null : "haproxy is not installed";

    internal HttpClient Client { get; }

    internal static async Task<FrontDoor> OpenAsync(params IEnumerable<DeskProcess> nodes)
    {
        var all = nodes.ToList();
        var door = new FrontDoor(all);
        foreach (var node in all)
        {
            await door.LeadsToAsync(node);
        }

        return door;
    }

    /// <summary>Waits until requests go to the node (again).</summary>
    internal async Task LeadsToAsync(DeskProcess node)
    {
        for (var waited = Stopwatch.StartNew(); await AnswersAsync() != NameOf(node); await Task.Delay(20))
        {
            Assert.False(waited.Elapsed > Patience, $"The proxy does not lead to {node.Address}.");
        }
    }

    private static string NameOf(DeskProcess node) => new Uri(node.Address).Authority;

    /// <summary>As docs/operations.md gives them, but for the haste of asking.</summary>
    private static string Settings(int port, IEnumerable<DeskProcess> nodes) => $"""
        defaults
          mode http
          timeout connect 2s
          timeout client 120s
          timeout server 120s
          timeout check 5s
          option redispatch 1
        listen desk
          bind 127.0.0.1:{port}
          option httpchk GET /readyz
          http-response set-header Node %s
          default-server check inter 200ms fall 1 rise 1
        {string.Join('\n', nodes.Select(node => $"  server {NameOf(node)} {NameOf(node)}"))}

        """;

    /// <returns>The name of the node that answered; null when none did.</returns>
    private async Task<string?> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/healthz", UriKind.Relative));
            return answer.IsSuccessStatusCode ? answer.Headers.GetValues("Node").Single() : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        File.Delete(settings);
    }
}
