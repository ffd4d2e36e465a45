using System.Diagnostics;
using Wusheng.Store.Live;

namespace Wusheng.Bench;

/// <summary>The watch when 5 000 clocks of many fall due in one minute, against updating as many rows in batches with nothing decided.</summary>
public static class DueWatchBench
{
    private const int Due = 5_000;

    public static void Run(TextWriter report)
    {
        report.WriteLine($"{Seeding.Large:N0} running clocks, {Due:N0} of them due; telecom standard, real engine, every breach an event with its effects. One sync of this disk {StoreHouse.DiskSync():0.00} ms. Targets: all of a minute's within the minute with a lag of at most 1 s; at least 0.3 of the raw rate.\n");
        report.WriteLine("| database | breaches a second | processor ms each | nothing due, ms a look | raw updates a second | share of raw |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var database in StoreHouse.Kinds)
        {
            var clock = new SetClock { Now = Seeding.Start.AddMinutes(-1) };
            using var house = StoreHouse.On(database, clock);
            Seeding.Fill(house, database, Seeding.Large, Due);
            var watch = new DueWatch(house.Database, house.Lives, clock);
            var look = Seconds(() => Passed(watch, 0)) * 1000;
            look = Enumerable.Range(0, 9).Select(_ => Seconds(() => Passed(watch, 0)) * 1000).Order().ElementAt(4);

            clock.Now = Seeding.Start.AddSeconds(1);
            var processor = Process.GetCurrentProcess().TotalProcessorTime;
            var passing = Seconds(() => Passed(watch, Due));
            var used = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds / Due;
            MustHaveBreached(house);
            var raw = Seconds(() => Raw(house, database));
            report.WriteLine($"| {database} | {Due / passing:N0} | {used:0.000} | {look:0.00} | {Due / raw:N0} | {raw / passing:0.00} |");
        }
    }

    private static void MustHaveBreached(StoreHouse house)
    {
        using var db = house.Database.OpenDb();
        if (db.Lives.Count(row => row.Overdue) is var breaches and not Due)
        {
            throw new InvalidOperationException($"{breaches} cases are late, {Due} were due.");
        }
    }

    private static void Passed(DueWatch watch, int expected)
    {
        var watched = watch.PassAsync().GetAwaiter().GetResult();
        if (watched.Lives < expected)
        {
            throw new InvalidOperationException($"{watched.Lives} lives were woken, {expected} are due.");
        }
    }

    /// <summary>Batches of 500, each durable: take what is due and put its wake-up time away.</summary>
    private static void Raw(StoreHouse house, string database)
    {
        using var line = house.Database.OpenLine();
        for (var i = 0; i < Due / 500; i++)
        {
            line.Begin();
            line.Write(
                $"UPDATE lives SET wake_at = NULL, overdue = {(database == "SQLite" ? "1" : "true")} WHERE id IN (SELECT id FROM lives WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 500 {(database == "SQLite" ? "" : "FOR UPDATE SKIP LOCKED")})");
            line.Commit();
        }
    }

    private static double Seconds(Action what)
    {
        var started = Stopwatch.GetTimestamp();
        what();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private sealed class SetClock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
