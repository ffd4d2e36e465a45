using System.Diagnostics;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Packs;
using Wusheng.Packs.Source;
using Wusheng.Store;
using Wusheng.Store.House;
using Wusheng.Store.Live;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Bench;

/// <summary>A store on a fresh database with one site, one agent and the telecom standard in force, for a bench to work on.</summary>
internal sealed class StoreHouse : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-bench").FullName;

    private StoreHouse(string database, TimeProvider clock, StoreRules rules)
    {
        Database = database == "SQLite" ? Database.Sqlite(Path.Combine(folder, "bench.db")) : Database.Postgres(PostgresForBench.NewDatabase());
        Database.Migrate();
        Lives = new LifeStore(Database, rules, Shelf, new LiveFeed(), clock);
        Pack = Telecom();
        Shelf.Keep(Pack);
        House = new HouseStore(Lives, clock);
    }

    internal Database Database { get; }

    internal PackShelf Shelf { get; } = new(_ => null);

    internal LifeStore Lives { get; }

    internal HouseStore House { get; }

    internal Pack Pack { get; }

    /// <summary>Both databases where both are here; one of them when <c>WUSHENG_BENCH_DATABASE</c> names it.</summary>
    internal static IEnumerable<string> Kinds => Environment.GetEnvironmentVariable("WUSHENG_BENCH_DATABASE") is { Length: > 0 } one ? [one]
        : PostgresForBench.IsInstalled ? ["SQLite", "PostgreSQL"] : ["SQLite"];

    internal static Actor Agent { get; } = new("li", "desk");

    internal static StoreHouse On(string database, TimeProvider clock, StoreRules? rules = null)
    {
        var made = new StoreHouse(database, clock, rules ?? new StoreRules());
        made.House.SaveAsync(new SiteRow { Id = "root", Title = "站" }).GetAwaiter().GetResult();
        made.House.SaveAsync(Li).GetAwaiter().GetResult();
        made.House.PublishAsync(made.Pack, [1], "root", null).GetAwaiter().GetResult();
        return made;
    }

    internal static PersonRow Li { get; } =
        new() { Id = "li", StaffNumber = "1", Name = "李", Posts = StoredValues.WritePosts([new Post("acceptor", "root"), new Post("agent", "root")]) };

    internal void Sql(string sql) => Sql(Database, sql);

    internal static void Sql(Database database, string sql)
    {
        using var line = database.OpenLine();
        line.Begin();
        line.Write(sql);
        line.Commit();
    }

    internal static Pack Telecom() => PackFolder.Read(Path.Combine(Repository.Root, "packs", "telecom"), PackSearch.SiblingsOnly) is Wusheng.Packs.PackReading.Sound sound
        ? sound.Pack
        : throw new InvalidOperationException("packs/telecom is not sound.");

    public void Dispose()
    {
        Lives.Dispose();
        Database.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>One durable small write, in milliseconds: what every write figure stands on.</summary>
    internal static double DiskSync()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
        var times = new double[50];
        for (var i = 0; i < times.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            file.Write(new byte[4096]);
            file.Flush(flushToDisk: true);
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return times.Order().ElementAt(times.Length / 2);
    }
}
