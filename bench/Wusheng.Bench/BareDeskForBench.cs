using System.Diagnostics;
using System.Net.Http.Json;

namespace Wusheng.Bench;

/// <summary>The bare desk in a process of its own.</summary>
internal sealed class BareDeskForBench : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-bare").FullName;
    private readonly Process desk;
    private readonly HttpClient client;

    internal BareDeskForBench(string database)
    {
        var where = database == "SQLite" ? Path.Combine(folder, "bare.db") : PostgresForBench.NewDatabase();
        desk = ChildProcess.Start(typeof(BareDesk).Assembly.Location, [BareDesk.Argument, database, where], Address);
        client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256, UseProxy = false }) { BaseAddress = new Uri(Address) };
        ChildProcess.Await(client, "/readyz", desk);
    }

    private static string Address => "http://127.0.0.1:5111";

    internal async Task KeepAsync(int n)
    {
        using var answer = await client.PostAsJsonAsync("/cases", HttpIntakeBench.Case(n));
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    public void Dispose()
    {
        client.Dispose();
        desk.Kill();
        desk.WaitForExit();
        desk.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
