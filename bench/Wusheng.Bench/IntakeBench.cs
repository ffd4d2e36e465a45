using System.Collections.Immutable;
using System.Diagnostics;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;
using Wusheng.Store.Writing;

namespace Wusheng.Bench;

/// <summary>
/// Opening fault cases through the one door of writing, everything included (rules, events, rows, clocks, search, outbox), against
/// inserting two bare rows with two indexes through the same writer: the least that could be called keeping a case.
/// </summary>
public static class IntakeBench
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(4);

    public static void Run(TextWriter report)
    {
        report.WriteLine($"Telecom standard, real engine, durable writes; one sync of this disk {StoreHouse.DiskSync():0.00} ms. Target: at least half of the bare rows; at most 0.25 ms of processor a case (the database server's own not counted).\n");
        report.WriteLine("| database | clients | cases a second | p50 ms | p99 ms | processor ms a case | bare rows a second | share of bare |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var database in StoreHouse.Kinds)
        {
            using var house = StoreHouse.On(database, TimeProvider.System);
            house.Sql("CREATE TABLE bare (id text PRIMARY KEY, site text, body text, at bigint)");
            house.Sql("CREATE INDEX ix_bare_site ON bare (site, at)");
            house.Sql("CREATE INDEX ix_bare_at ON bare (at)");
            foreach (var clients in (int[])[1, 8, 32])
            {
                Measure(Opening(house), clients, TimeSpan.FromSeconds(2));
                var cases = Measure(Opening(house), clients, Round);
                var bare = Measure(Bare(house), clients, Round);
                report.WriteLine($"| {database} | {clients} | {cases.PerSecond:N0} | {cases.Median:0.00} | {cases.Slowest:0.00} | {cases.Processor:0.000} | {bare.PerSecond:N0} | {cases.PerSecond / bare.PerSecond:0.00} |");
            }
        }
    }

    private static Func<int, Task> Opening(StoreHouse house) => async n =>
    {
        var with = ImmutableDictionary<string, Given>.Empty
            .Add("line", $"kd{n % 100_000:00000}").Add("kind", "broadband").Add("symptom", "光猫亮红灯，宽带从早上起上不了网").Add("address", "锦园小区3栋502");
        if (await house.Lives.ActAsync(new Open("fault", "root", "phone", with), StoreHouse.Agent, ActContext.None) is Decision.Refused refused)
        {
            throw new InvalidOperationException(refused.Why[0].En);
        }
    };

    private static Func<int, Task> Bare(StoreHouse house) => n => house.Lives.WriteAsync(sql =>
    {
        sql.Write("INSERT INTO bare (id, site, body, at) VALUES ($1, $2, $3, $4)", Guid.NewGuid().ToString("N"), "root", "光猫亮红灯，宽带从早上起上不了网", (long)n);
        sql.Write("INSERT INTO bare (id, site, body, at) VALUES ($1, $2, $3, $4)", Guid.NewGuid().ToString("N"), "root", "锦园小区3栋502", (long)n);
    });

    private static Load Measure(Func<int, Task> operation, int clients, TimeSpan length)
    {
        var times = new List<double>[clients];
        var number = 0;
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        Task.WaitAll([.. Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            times[client] = [];
            while (Stopwatch.GetElapsedTime(started) < length)
            {
                var begun = Stopwatch.GetTimestamp();
                await operation(Interlocked.Increment(ref number));
                times[client].Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }))]);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var used = Process.GetCurrentProcess().TotalProcessorTime - processor;
        var all = times.SelectMany(each => each).Order().ToArray();
        return new Load(all.Length / seconds, all[all.Length / 2], all[(int)(all.Length * 0.99)], used.TotalMilliseconds / all.Length);
    }

    private sealed record Load(double PerSecond, double Median, double Slowest, double Processor);
}
