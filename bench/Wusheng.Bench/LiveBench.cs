using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Wusheng.Bench;

/// <summary>Very many open screens at one desk: how soon each hears of a new case, and what one more of them costs the server.</summary>
public static class LiveBench
{
    private const int Viewers = 1_000;
    private const int Cases = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static void Run(TextWriter report)
    {
        report.WriteLine($"{Viewers:N0} listeners at `/live` of one desk, each an open HTTP connection of its own; {Cases} cases opened one after the other, from the answer of the act until a listener has been told. What changes close together is told together, at most 250 ms later. Listeners run on the same machine. Target: p99 at most 250 ms, at most 30 kB each.\n");
        report.WriteLine("| database | listeners | told after p50 ms | p99 ms | desk's processor ms a case | desk's memory before MB | with all listening MB | kB each |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var database in StoreHouse.Kinds)
        {
            using var desk = new DeskForBench(database);
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Viewers + 10, UseProxy = false }) { BaseAddress = desk.Client.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };
            client.DefaultRequestHeaders.Authorization = desk.Client.DefaultRequestHeaders.Authorization;
            Open(desk, 1);
            var before = desk.MegabytesHeld;
            using var heard = new Heard(Viewers);
            using var stop = new CancellationTokenSource();
            var listening = Enumerable.Range(0, Viewers).Select(_ => ListenAsync(client, heard, stop.Token)).ToList();
            heard.AwaitAll(Patience);
            var with = desk.MegabytesHeld;
            // The first is not counted: everything on its way is compiled then.
            heard.Times(Open(desk, 2), Patience);
            var processor = desk.Processor;
            var times = Enumerable.Range(3, Cases).SelectMany(n => heard.Times(Open(desk, n), Patience)).Order().ToArray();
            var used = (desk.Processor - processor).TotalMilliseconds / Cases;
            report.WriteLine($"| {database} | {Viewers:N0} | {times[times.Length / 2]:0} | {times[(int)(times.Length * 0.99)]:0} | {used:0} | {before:N0} | {with:N0} | {(with - before) * 1024 / Viewers:0} |");
            stop.Cancel();
            Task.WhenAll(listening).Wait();
        }
    }

    private static string Open(DeskForBench desk, int n)
    {
        using var answer = desk.Client.PostAsJsonAsync("/api/v1/cases", HttpIntakeBench.Case(n)).GetAwaiter().GetResult();
        answer.EnsureSuccessStatusCode();
        return answer.Content.ReadFromJsonAsync<JsonElement>().GetAwaiter().GetResult().GetProperty("id").GetString()!;
    }

    private static async Task ListenAsync(HttpClient client, Heard heard, CancellationToken stop)
    {
        try
        {
            using var answer = await client.GetAsync("/live", HttpCompletionOption.ResponseHeadersRead, stop);
            answer.EnsureSuccessStatusCode();
            using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(stop));
            await lines.ReadLineAsync(stop);
            heard.Listens();
            while (await lines.ReadLineAsync(stop) is { } line)
            {
                heard.Say(line);
            }
        }
        catch (OperationCanceledException)
        {
            // The bench is over.
        }
    }

    /// <summary>When the listeners were told of the case that is waited for.</summary>
    private sealed class Heard(int listeners) : IDisposable
    {
        private readonly SemaphoreSlim listening = new(0);
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, System.Collections.Concurrent.ConcurrentBag<long>> told = new();

        public void Dispose() => listening.Dispose();

        internal void Listens() => listening.Release();

        internal void AwaitAll(TimeSpan patience)
        {
            for (var n = 0; n < listeners; n++)
            {
                if (!listening.Wait(patience))
                {
                    throw new InvalidOperationException($"Only {n} listeners are let in.");
                }
            }
        }

        internal void Say(string line)
        {
            var now = Stopwatch.GetTimestamp();
            if (line.StartsWith("data: [", StringComparison.Ordinal))
            {
                foreach (var change in JsonDocument.Parse(line[6..]).RootElement.EnumerateArray())
                {
                    told.GetOrAdd(change.GetProperty("life").GetString()!, _ => []).Add(now);
                }
            }
        }

        /// <summary>Milliseconds from now until each listener was told of that life.</summary>
        internal double[] Times(string life, TimeSpan patience)
        {
            var from = Stopwatch.GetTimestamp();
            while (told.GetOrAdd(life, _ => []).Count < listeners)
            {
                if (Stopwatch.GetElapsedTime(from) > patience)
                {
                    throw new InvalidOperationException($"Only {told[life].Count} of {listeners} were told.");
                }

                Thread.Sleep(5);
            }

            return [.. told[life].Select(at => Math.Max(0, Stopwatch.GetElapsedTime(from, at).TotalMilliseconds))];
        }
    }
}
