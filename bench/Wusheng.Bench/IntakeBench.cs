using System.Collections.Immutable;
using System.Diagnostics;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Bench;

/// <summary>
/// Opening fault cases through the one door of writing, everything included (rules, events, rows, clocks, search, outbox), against
/// inserting two bare rows with two indexes through the same writer: the least that could be called keeping a case.
/// </summary>
public static class IntakeBench
{
    private static long ruling;
    private static long rulingBytes;
    private static readonly TimeSpan WarmUp = Load.Round * 6;
    private static readonly TimeSpan Round = Load.Round;

    private static StoreRules Timed { get; } = new()
    {
        Decide = (world, act, actor, now) => Clocked(() => Engine.Do(world, act, actor, now)),
        WakeAt = (world, life) => Clocked(() => Engine.NextDue(world, life)),
        Sight = (world, life) => Clocked(() => Sighting.Of(world, life)),
    };

    private static T Clocked<T>(Func<T> rule)
    {
        var (started, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        var answer = rule();
        Interlocked.Add(ref ruling, Stopwatch.GetTimestamp() - started);
        Interlocked.Add(ref rulingBytes, GC.GetAllocatedBytesForCurrentThread() - bytes);
        return answer;
    }

    public static void Run(TextWriter report)
    {
        report.WriteLine($"Telecom standard, real engine, durable writes; one sync of this disk {StoreHouse.DiskSync():0.00} ms. Target: at least half of the bare rows; at most 0.25 ms of processor a case (the database server's own not counted).\n");
        report.WriteLine($"Opening one such case writes {EventsOfOne()} events.\n");
        report.WriteLine("| database | clients | cases a second | p50 ms | p99 ms | processor ms a case | kB a case | of these in the rules | bare rows a second | share of bare |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var database in StoreHouse.Kinds)
        {
            using var house = StoreHouse.On(database, TimeProvider.System, Timed);
            house.Sql("CREATE TABLE bare (id text PRIMARY KEY, site text, body text, at bigint)");
            house.Sql("CREATE INDEX ix_bare_site ON bare (site, at)");
            house.Sql("CREATE INDEX ix_bare_at ON bare (at)");
            // The runtime replaces its first, quick compilation while it runs; measured before that is over, a case costs three times as much.
            Measure(Opening(house), 32, WarmUp);
            foreach (var clients in (int[])[1, 8, 32])
            {
                var cases = Measure(Opening(house), clients, Round);
                var bare = Measure(Bare(house), clients, Round);
                report.WriteLine($"| {database} | {clients} | {cases.Load.PerSecond:N0} | {cases.Load.Median:0.00} | {cases.Load.Slowest:0.00} | {cases.Processor:0.000} | {cases.Kilobytes:0} | {cases.Rules:0.000} ms, {cases.RulesKilobytes:0} kB | {bare.Load.PerSecond:N0} | {cases.Load.PerSecond / bare.Load.PerSecond:0.00} |");
            }
        }
    }

    private static int EventsOfOne()
    {
        using var house = StoreHouse.On("SQLite", TimeProvider.System);
        Opening(house)(1).GetAwaiter().GetResult();
        using var db = house.Database.OpenDb();
        return db.Events.AsEnumerable().Sum(row => row.Events().Count);
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

    private static Cost Measure(Func<int, Task> operation, int clients, TimeSpan length)
    {
        Interlocked.Exchange(ref ruling, 0);
        Interlocked.Exchange(ref rulingBytes, 0);
        var bytes = GC.GetTotalAllocatedBytes();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var load = Load.Of(clients, length, operation);
        var used = Process.GetCurrentProcess().TotalProcessorTime - processor;
        return new Cost(
            load, used.TotalMilliseconds / load.Calls, (GC.GetTotalAllocatedBytes() - bytes) / 1024.0 / load.Calls,
            TimeSpan.FromSeconds((double)ruling / Stopwatch.Frequency).TotalMilliseconds / load.Calls, rulingBytes / 1024.0 / load.Calls);
    }

    private sealed record Cost(Load Load, double Processor, double Kilobytes, double Rules, double RulesKilobytes);
}
