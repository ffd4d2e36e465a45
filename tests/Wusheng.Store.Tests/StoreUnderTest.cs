using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.House;
using Wusheng.Store.Live;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests;

/// <summary>An empty, migrated store on a real database, with rules a test can read at a glance.</summary>
internal sealed class StoreUnderTest : IDisposable
{
    private readonly string? folder;

    internal StoreUnderTest(string database, StoreRules? rules = null, bool pooled = false)
    {
        if (database == OnEveryDatabase.Sqlite)
        {
            folder = Directory.CreateTempSubdirectory("wusheng-store").FullName;
            Database = Database.Sqlite(Path.Combine(folder, "test.db"), pooled);
        }
        else
        {
            Database = Database.Postgres(PostgresServer.NewDatabase());
        }

        Database.Migrate();
        Shelf.Keep(Plain.Pack);
        Lives = new LifeStore(Database, rules ?? Plain.Rules, Shelf, new LiveFeed(), Clock);
        House = new HouseStore(Lives, Clock);
    }

    internal HeldClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    internal Database Database { get; }

    internal PackShelf Shelf { get; } = new(_ => null);

    internal LifeStore Lives { get; }

    internal HouseStore House { get; }

    internal static Actor Li { get; } = new("li", "desk");

    internal async Task<StoreUnderTest> FurnishedAsync()
    {
        await House.SaveAsync(new SiteRow { Id = "root", Title = "总部" });
        await House.SaveAsync(new SiteRow { Id = "east", Title = "城东站", Parent = "root" });
        await House.SaveAsync(new PersonRow { Id = "li", StaffNumber = "0007", Name = "李工", Posts = StoredValues.WritePosts([new Post("agent", "east")]) });
        await House.SaveAsync(new PersonRow { Id = "wang", StaffNumber = "0008", Name = "王工", Posts = StoredValues.WritePosts([new Post("agent", "east")]) });
        await House.SaveAsync(new PersonRow { Id = "chief", StaffNumber = "0001", Name = "赵总", Posts = StoredValues.WritePosts([new Post("chief", "root")]) });
        await House.PublishAsync(Plain.Pack, [1], "root", null);
        return this;
    }

    internal async Task<Life> OpenAsync(params (string Field, string Text)[] with) => Happened(await Lives.ActAsync(
        new Open("fault", "east", "phone", with.ToImmutableDictionary(pair => pair.Field, pair => (Given)pair.Text)), Li, ActContext.None));

    internal static Life Happened(Decision decision) => Assert.IsType<Decision.Happened>(decision).Life;

    internal static Refusal Refused(Decision decision) => Assert.Single(Assert.IsType<Decision.Refused>(decision).Why);

    public void Dispose()
    {
        Lives.Dispose();
        Database.Dispose();
        if (folder is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
