using Wusheng.Core.Values;
using Wusheng.Store.House;
using Wusheng.Store.Reading;
using Wusheng.Store.Rows;
using Wusheng.Store.Search;

namespace Wusheng.Store.Tests.Search;

public sealed class ThingSearchTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_customer_is_found_by_name_initials_any_stretch_of_the_number_and_what_is_on_file(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.House.SaveAsync(Customer("13800001021", "周启明", ("address", "锦园小区3栋502")));
        await store.House.SaveAsync(Customer("13900002046", "梁女士", ("address", "滨江花园1栋101")));
        using var db = store.Database.OpenDb();

        foreach (var typed in (string[])["周启明", "启", "zqm", "ZQ", "qm", "13800001021", "1021", "0010", "锦园", "502", "锦园 zqm"])
        {
            Assert.Equal("13800001021", Assert.Single(await db.ThingsAsync(typed, 20)).Key);
        }

        foreach (var typed in (string[])["zm", "周 梁", "1046", "", " ", "?"])
        {
            Assert.Empty(await db.ThingsAsync(typed, 20));
        }
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_corrected_record_is_found_by_what_it_says_now_and_lives_never_stand_in_its_way(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => store.OpenAsync(("what", "周启明家断线"))));
        await store.House.SaveAsync(Customer("13800001021", "周启明"));
        await store.House.SaveAsync(Customer("13800001021", "周启铭"));
        using var db = store.Database.OpenDb();

        Assert.Empty(await db.ThingsAsync("周启明", 20));
        Assert.Single(await db.ThingsAsync("周启铭", 20));
        Assert.Equal(20, (await db.FindAsync("周启", rows => rows, 50)).Count);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task However_many_there_are_each_is_found_as_reading_all_of_them_finds_it(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var chance = new Random(3);
        string[] names = ["周启明", "梁女士", "欧阳倩", "周明", "单田"];
        foreach (var n in Enumerable.Range(0, 60))
        {
            await store.House.SaveAsync(Customer($"1{chance.Next(30, 40)}{chance.Next(10_000):00000000}", names[chance.Next(names.Length)] + n));
        }

        using var db = store.Database.OpenDb();
        var all = db.SearchTexts.Where(row => row.N < 0).OrderBy(row => row.N).ToList();
        foreach (var typed in (string[])["周", "周启", "zq", "sd", "cd", "1", "13", "130", "0000", "3", "oyq", "明 1"])
        {
            var truth = all.Where(row => new SearchQuery(typed).Matches(row.Text)).Select(row => row.Life);
            foreach (var newest in (int[])[1, 1000])
            {
                Assert.Equal(truth, (await db.FindThingsAsync(typed, rows => rows, 100, newest)).Select(row => $"{row.Type}/{row.Key}"));
            }
        }
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_a_customer_owns_is_found_by_the_number_on_file(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.House.SaveAsync(Customer("13800001021", "周启明"));
        await store.House.SaveAsync(new ThingRow { Type = "line", Key = "KD-1", Title = "宽带", Facts = StoredValues.Write(new Dictionary<string, Value> { ["owner"] = new Value.Thing("customer", "13800001021") }.ToImmutableSortedDictionary()) });
        await store.House.SaveAsync(new ThingRow { Type = "line", Key = "KD-2", Title = "宽带", Facts = StoredValues.Write(new Dictionary<string, Value> { ["phone"] = new Value.Text("013800001021") }.ToImmutableSortedDictionary()) });
        using var db = store.Database.OpenDb();

        Assert.Equal("KD-1", Assert.Single(await db.NamingAsync("customer", ["13800001021"], 20)).Key);
        Assert.Equal("KD-1", Assert.Single(await db.HoldingAsync("customer", "13800001021", 20)).Key);
    }

    private static ThingRow Customer(string phone, string name, params (string Name, string Value)[] facts) => new()
    {
        Type = "customer",
        Key = phone,
        Title = name,
        Facts = StoredValues.Write(facts.ToImmutableSortedDictionary(fact => fact.Name, fact => (Value)new Value.Text(fact.Value))),
    };
}
