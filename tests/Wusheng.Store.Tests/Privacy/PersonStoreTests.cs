using System.Text;
using Microsoft.EntityFrameworkCore;
using Wusheng.Core.Lives.Things;
using Wusheng.Core.Values;
using Wusheng.Store.Checking;
using Wusheng.Store.Files;
using Wusheng.Store.House;
using Wusheng.Store.Privacy;
using Wusheng.Store.Reading;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Privacy;

public sealed class PersonStoreTests
{
    private const string Phone = "13800001111";

    [Theory, ClassData(typeof(OnEveryDatabase))]
    [Requirement("SEC-01")]
    public async Task An_export_holds_every_record_case_and_event_and_says_that_it_was_given_out(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var persons = Persons(store);
        await AskedAsync(store);

        var (json, why) = await persons.ExportAsync("customer", Phone, "本人来函要求", StoreUnderTest.Li);

        Assert.Null(why);
        Assert.All(["梁敏", "滨河路8号", "京A77777", "没有信号", "本人来函要求", "打过两次没人接"], held => Assert.Contains(held, json, StringComparison.Ordinal));
        Assert.Contains(await new ThingStore(store.Lives, store.Clock).HistoryAsync("customer", Phone), happened => happened is { By: "li", Event: FactsGivenOut });
        Assert.Equal("reason", (await persons.ExportAsync("customer", Phone, " ", StoreUnderTest.Li)).Why?.Code);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    [Requirement("SEC-01")]
    public async Task After_an_erasure_nothing_stored_knows_the_person_and_every_chain_still_stands(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await AskedAsync(store);
        await ClosedAsync(store, life.Id);
        using var reads = new WorldReads(store.Database, Plain.Rules, store.Shelf);
        Assert.NotNull(reads.Ask((world, _) => world.Find(life.Id)));

        var (mark, why) = await Persons(store).EraseAsync("customer", Phone, "本人要求删除", StoreUnderTest.Li);

        Assert.Null(why);
        var left = await EverythingStoredAsync(store);
        Assert.All([Phone, "梁敏", "滨河路8号"], gone => Assert.DoesNotContain(gone, left, StringComparison.Ordinal));
        Assert.Contains("没有信号", left, StringComparison.Ordinal);
        Assert.Empty(new Doctor(store.Database, Plain.Rules, store.Shelf).Examine().Faults);
        using var db = store.Database.OpenDb();
        var row = await db.Lives.SingleAsync(each => each.Id == life.Id.Text);
        Assert.Equal((mark, life.Number), (row.CustomerName, row.Number));
        Assert.Equal(new Value.Text(mark!), reads.Ask((world, _) => world.Find(life.Id))!.Whole.Fields["name"].Value);
        Assert.Equal(new Value.Text("浦A12345"), reads.Ask((world, _) => world.Outside("car", "浦A12345", "plate")));
        Assert.Equal(new Value.Thing("customer", mark!), reads.Ask((world, _) => world.Outside("car", "浦A12345", "owner")));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_an_erasure_left_may_not_be_changed_either(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await AskedAsync(store);
        await ClosedAsync(store, life.Id);
        var (mark, _) = await Persons(store).EraseAsync("customer", Phone, "本人要求删除", StoreUnderTest.Li);

        using var db = store.Database.OpenDb();
        await db.Database.ExecuteSqlAsync($"UPDATE events SET body = replace(body, {mark}, '张三')");

        Assert.Contains(new Doctor(store.Database, Plain.Rules, store.Shelf).Examine().Faults, fault => fault.Kind == "chain" && fault.Life == life.Id.Text);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Under_a_legal_hold_or_with_a_case_open_nothing_is_erased(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var persons = Persons(store);
        var life = await AskedAsync(store);

        var open = (await persons.EraseAsync("customer", Phone, "本人要求", StoreUnderTest.Li)).Why;
        await ClosedAsync(store, life.Id);
        Assert.Null(await persons.HoldAsync("customer", Phone, "诉讼（2026）001号", StoreUnderTest.Li));
        var held = (await persons.EraseAsync("customer", Phone, "本人要求", StoreUnderTest.Li)).Why;
        Assert.Contains("梁敏", await EverythingStoredAsync(store), StringComparison.Ordinal);
        Assert.Null(await persons.ReleaseAsync("customer", Phone, "结案", StoreUnderTest.Li));
        var (mark, none) = await persons.EraseAsync("customer", Phone, "本人要求", StoreUnderTest.Li);

        Assert.Equal("open", open?.Code);
        Assert.Contains(life.Number, open!.Zh, StringComparison.Ordinal);
        Assert.Equal("held", held?.Code);
        Assert.Contains("诉讼（2026）001号", held!.Zh, StringComparison.Ordinal);
        Assert.Null(none);
        Assert.NotNull(mark);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Doubles_go_with_the_person_and_somebody_else_stays(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var things = new ThingStore(store.Lives, store.Clock);
        await AskedAsync(store, close: true);
        await store.House.SaveAsync(Customer("13900002222", "梁小敏", "东门路1号"));
        await store.House.SaveAsync(Customer("13700003333", "何平", "西门路2号"));
        await things.MergeAsync("customer", Phone, "13900002222", ImmutableHashSet<string>.Empty, null, StoreUnderTest.Li);

        await Persons(store).EraseAsync("customer", Phone, "本人要求", StoreUnderTest.Li);

        var left = await EverythingStoredAsync(store);
        Assert.All(["13900002222", "梁小敏", "东门路1号"], gone => Assert.DoesNotContain(gone, left, StringComparison.Ordinal));
        Assert.All(["13700003333", "何平", "西门路2号"], kept => Assert.Contains(kept, left, StringComparison.Ordinal));
        Assert.Empty(new Doctor(store.Database, Plain.Rules, store.Shelf).Examine().Faults);
    }

    private static PersonStore Persons(StoreUnderTest store) =>
        new(store.Lives, Plain.Rules, new FileShelf(Directory.CreateTempSubdirectory("wusheng-person").FullName), store.Clock);

    /// <summary>A customer with a car, a fault they reported, a note that names them.</summary>
    private static async Task<Life> AskedAsync(StoreUnderTest store, bool close = false)
    {
        await store.House.SaveAsync(Customer(Phone, "梁敏", "滨河路8号"));
        await store.House.SaveAsync(new ThingRow
        {
            Type = "car", Key = "浦A12345", Title = "浦A12345",
            Facts = StoredValues.Write(ImmutableSortedDictionary<string, Value>.Empty.Add("owner", new Value.Thing("customer", Phone)).Add("plate", new Value.Text("浦A12345")).Add("old", new Value.Text("京A77777"))),
        });
        var life = await store.OpenAsync(("name", "梁敏"), ("phone", Phone), ("what", "没有信号"));
        await store.Lives.ActAsync(new AddNote(life.Id, 0, $"给梁敏（{Phone}）打过两次没人接"), StoreUnderTest.Li, ActContext.None);
        await store.Lives.ActAsync(new Assign(life.Id, 0, "engineer", "wang"), StoreUnderTest.Li, ActContext.None);
        if (close)
        {
            await ClosedAsync(store, life.Id);
        }

        return life;
    }

    private static async Task ClosedAsync(StoreUnderTest store, LifeId id) =>
        StoreUnderTest.Happened(await store.Lives.ActAsync(new TakeStep(id, 0, "finish", Given.Nothing), StoreUnderTest.Li, ActContext.None));

    private static ThingRow Customer(string phone, string name, string address) => new()
    {
        Type = "customer", Key = phone, Title = name,
        Facts = StoredValues.Write(ImmutableSortedDictionary<string, Value>.Empty.Add("name", new Value.Text(name)).Add("address", new Value.Text(address))),
    };

    /// <summary>The text of every row that could know a person.</summary>
    private static async Task<string> EverythingStoredAsync(StoreUnderTest store)
    {
        using var db = store.Database.OpenDb();
        var all = new StringBuilder();
        foreach (var row in await db.Events.AsNoTracking().ToListAsync())
        {
            all.AppendLine(row.Body);
        }

        all.AppendJoin('\n', await db.Lives.AsNoTracking().Select(row => row.CustomerName + row.CustomerPhone + row.Title).ToListAsync());
        all.AppendJoin('\n', await db.Things.AsNoTracking().Select(row => row.Key + row.Title + row.Facts).ToListAsync());
        all.AppendJoin('\n', await db.ThingEvents.AsNoTracking().Select(row => row.Key + row.Body).ToListAsync());
        all.AppendJoin('\n', await db.Fields.AsNoTracking().Select(row => row.Value).ToListAsync());
        all.AppendJoin('\n', await db.Notices.AsNoTracking().Select(row => row.Text).ToListAsync());
        all.AppendJoin('\n', await db.Outbox.AsNoTracking().Select(row => row.Payload).ToListAsync());
        all.AppendJoin('\n', await db.SearchTexts.AsNoTracking().Select(row => row.Text).ToListAsync());
        return all.ToString();
    }
}
