using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Wusheng.Store;
using Wusheng.Store.House;
using Wusheng.Store.Live;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Bench;

/// <summary>The desk as it is built, in a process of its own on a fresh database, with one agent who calls it by a key.</summary>
internal sealed class DeskForBench : IDisposable
{
    private const string Secret = "wsk_bench";
    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-desk").FullName;
    private readonly Process desk;

    internal DeskForBench(string database)
    {
        Kind = database;
        var postgres = database == "SQLite" ? null : PostgresForBench.NewDatabase();
        desk = ChildProcess.Start(
            Path.Combine(Repository.Root, "artifacts/bin/Wusheng.Web/release/Wusheng.Web.dll"), Address, ("Wusheng__Data", folder), ("Wusheng__Postgres", postgres),
            ("Wusheng__LearnAhead", "false"), ("Wusheng__RequestsPerMinute", "100000000"), ("Logging__LogLevel__Default", "Warning"));
        Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256, UseProxy = false }) { BaseAddress = new Uri(Address), Timeout = TimeSpan.FromMinutes(5) };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        ChildProcess.Await(Client, "/readyz", desk);
        Database = postgres is null ? Database.Sqlite(Path.Combine(folder, "wusheng.db")) : Database.Postgres(postgres);
        Furnish();
    }

    internal string Kind { get; }

    internal Database Database { get; }

    internal HttpClient Client { get; }

    internal TimeSpan Processor
    {
        get
        {
            desk.Refresh();
            return desk.TotalProcessorTime;
        }
    }

    internal double MegabytesHeld
    {
        get
        {
            desk.Refresh();
            return desk.WorkingSet64 / 1048576.0;
        }
    }

    private static string Address => "http://127.0.0.1:5110";

    private void Furnish()
    {
        using var lives = new LifeStore(Database, new StoreRules(), new PackShelf(_ => null), new LiveFeed(), TimeProvider.System);
        var house = new HouseStore(lives, TimeProvider.System);
        house.SaveAsync(StoreHouse.Li).GetAwaiter().GetResult();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Secret));
        lives.AddKeyAsync(hash, "bench", StoreHouse.Li.Id, ["read", "write"], DateTimeOffset.UtcNow, null).GetAwaiter().GetResult();
    }

    internal void Sql(string sql) => StoreHouse.Sql(Database, sql);

    public void Dispose()
    {
        Client.Dispose();
        desk.Kill();
        desk.WaitForExit();
        desk.Dispose();
        Database.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
