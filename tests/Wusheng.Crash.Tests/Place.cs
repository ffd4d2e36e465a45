using System.Security.Cryptography;
using System.Text;
using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Packs;
using Wusheng.Packs.Source;
using Wusheng.Store;
using Wusheng.Store.Checking;
using Wusheng.Store.House;
using Wusheng.Store.Live;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;
using Sound = Wusheng.Packs.PackReading.Sound;

namespace Wusheng.Crash.Tests;

/// <summary>Where a desk keeps everything: one folder, and a PostgreSQL where it is not SQLite. It outlives every process that uses it.</summary>
internal sealed class Place : IDisposable
{
    internal const string Sqlite = "sqlite";
    internal const string Postgres = "postgres";
    internal const string PostgresPair = "postgres with a standby";
    internal const string Secret = "wsk_crash";

    private static readonly Lazy<Sound> Telecom = new(() =>
        Assert.IsType<Sound>(PackFolder.Read(Path.Combine(Repository.Root, "packs", "telecom"), PackSearch.SiblingsOnly)));

    internal Place(string database)
    {
        Server = database == Sqlite ? null : new OwnPostgres(database == PostgresPair);
        using var opened = Open();
        opened.Migrate();
    }

    internal static Actor Agent { get; } = new("li", "desk");

    internal string Folder { get; } = Directory.CreateTempSubdirectory("wusheng-crash").FullName;

    internal OwnPostgres? Server { get; }

    internal static PackShelf Shelf()
    {
        var shelf = new PackShelf(_ => null);
        shelf.Keep(Telecom.Value.Pack);
        return shelf;
    }

    internal Database Open() => Server is null ? Database.Sqlite(Path.Combine(Folder, "wusheng.db"), pooled: false) : Database.Postgres(Server.Connection);

    internal static LifeStore Lives(Database database, TimeProvider? clock = null) => new(database, new StoreRules(), Shelf(), new LiveFeed(), clock ?? TimeProvider.System);

    /// <summary>A site, somebody who takes fault reports there, a key, and whom every opening is told.</summary>
    internal async Task FurnishAsync(string? hook = null)
    {
        using var database = Open();
        using var lives = Lives(database);
        var house = new HouseStore(lives, TimeProvider.System);
        await house.SaveAsync(new SiteRow { Id = "root", Title = "站", Zone = "Asia/Shanghai" });
        await house.SaveAsync(new PersonRow { Id = "li", StaffNumber = "1", Name = "李", Posts = StoredValues.WritePosts([new Post("acceptor", "root"), new Post("agent", "root")]) });
        await house.SaveAsync(new PersonRow { Id = "zhao", StaffNumber = "2", Name = "赵", Email = "zhao@desk.test", Posts = StoredValues.WritePosts([new Post("supervisor", "root")]) });
        await house.PublishAsync(Telecom.Value.Pack, PackArchive.ToBytes(Telecom.Value.Content), "root", null);
        await lives.AddKeyAsync(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)), "crash", "li", ["read", "write"], DateTimeOffset.UtcNow, null);
        if (hook is not null)
        {
            await house.SaveAsync(new HookRow { Id = "told", Url = hook, Secret = "s", Kinds = """["opened"]""", Site = "root", Enabled = true, CreatedAt = DateTimeOffset.UtcNow });
        }
    }

    /// <summary>Everything read and compared: the database's own check, every chain, every row against the replay of its events.</summary>
    internal static DoctorReport Examined(Database database) => new Doctor(database, new StoreRules(), Shelf()).Examine();

    public void Dispose()
    {
        Server?.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
