using Microsoft.EntityFrameworkCore;
using Wusheng.Core.Lives.Things;
using Wusheng.Core.Values;
using Wusheng.Store.Checking;
using Wusheng.Store.House;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Tests.Things;

public sealed class ThingStoreTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_is_told_again_unchanged_is_no_event(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var things = new ThingStore(store.Lives, store.Clock);

        await store.House.SaveAsync(Customer("138", "梁女士"));
        await store.House.SaveAsync(Customer("138", "梁女士"));
        await store.House.SaveAsync(Customer("138", "梁敏"));

        Assert.Equal([typeof(ThingTold), typeof(ThingTold)], (await things.HistoryAsync("customer", "138")).Select(happened => happened.Event.GetType()));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_merged_customer_answers_with_the_facts_of_the_one_that_stays(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var things = new ThingStore(store.Lives, store.Clock);
        await store.House.SaveAsync(Customer("138", "梁女士"));
        await store.House.SaveAsync(Customer("139", "梁敏"));

        Assert.Null(await things.MergeAsync("customer", "138", "139", ImmutableHashSet.Create("name"), null, StoreUnderTest.Li));
        Assert.Equal(new Value.Text("梁敏"), Known(store, "139"));
        await things.CorrectAsync("customer", "138", "name", new Value.Text("梁小敏"), "客户来电更正", StoreUnderTest.Li);
        Assert.Equal(new Value.Text("梁小敏"), Known(store, "139"));

        Assert.Null(await things.UnmergeAsync("customer", "138", "139", "是两个人", StoreUnderTest.Li));
        Assert.Equal(new Value.Text("梁敏"), Known(store, "139"));
        Assert.Equal(new Value.Text("梁小敏"), Known(store, "138"));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_refused_merge_leaves_both_streams_alone(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var things = new ThingStore(store.Lives, store.Clock);
        await store.House.SaveAsync(Customer("138", "梁女士"));

        Assert.Equal("from", (await things.MergeAsync("customer", "138", "138", ImmutableHashSet<string>.Empty, null, StoreUnderTest.Li))?.Code);
        Assert.Single(await things.HistoryAsync("customer", "138"));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Who_looked_at_a_number_and_why_stays_in_the_stream(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var things = new ThingStore(store.Lives, store.Clock);

        Assert.Null(await things.RevealAsync("customer", "138", "phone", "改约上门时间", StoreUnderTest.Li));

        var seen = Assert.Single(await things.HistoryAsync("customer", "138"));
        Assert.Equal(("li", new FactRevealed("phone", "改约上门时间")), (seen.By, seen.Event));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_changed_event_of_a_thing_is_found(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.House.SaveAsync(Customer("138", "梁女士"));
        await store.House.SaveAsync(Customer("138", "梁敏"));
        var doctor = new Doctor(store.Database, Plain.Rules, store.Shelf);
        Assert.Empty(doctor.Examine().Faults);

        using var db = store.Database.OpenDb();
        await db.Database.ExecuteSqlRawAsync("UPDATE thing_events SET body = replace(body, '梁女士', '李女士') WHERE version = 1");

        Assert.Contains(doctor.Examine().Faults, fault => fault.Kind == "chain" && fault.Life == "customer/138");
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Only_who_saved_a_view_takes_it_away(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.Lives.SaveViewAsync(new ViewRow { Id = "v1", Person = "li", Role = "agent", Name = "商铺专线", Query = "type=fault" });

        await store.Lives.RemoveViewAsync("v1", "wang");
        using (var db = store.Database.OpenDb())
        {
            Assert.Equal("商铺专线", (await db.Views.SingleAsync()).Name);
        }

        await store.Lives.RemoveViewAsync("v1", "li");
        using var after = store.Database.OpenDb();
        Assert.Empty(await after.Views.ToListAsync());
    }

    private static ThingRow Customer(string phone, string name) => new()
    {
        Type = "customer", Key = phone, Title = name,
        Facts = StoredValues.Write(ImmutableSortedDictionary<string, Value>.Empty.Add("name", new Value.Text(name))),
    };

    private static Value? Known(StoreUnderTest store, string phone)
    {
        using var reads = new WorldReads(store.Database, Plain.Rules, store.Shelf);
        return reads.Ask((world, _) => world.Outside("customer", phone, "name"));
    }
}
