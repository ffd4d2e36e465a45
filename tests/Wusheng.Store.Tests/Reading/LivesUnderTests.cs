using Microsoft.EntityFrameworkCore;

using Wusheng.Core.Lives;
using Wusheng.Core.Values;
using Wusheng.Store.House;
using Wusheng.Store.Reading;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Reading;

/// <summary>What happened with a customer is found under their number, be it named in the life itself or only in the one it came out of.</summary>
public sealed class LivesUnderTests
{
    private const string Phone = "13800001021";

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_case_without_a_number_belongs_to_the_customer_of_the_contact_it_came_out_of(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var call = await store.OpenAsync(("phone", Phone), ("what", "来电"));
        var named = await FromAsync(store, call, ("phone", Phone), ("what", "断线"));
        var unnamed = await FromAsync(store, call, ("what", "网速慢"));
        var others = await FromAsync(store, call, ("phone", "13900002046"), ("what", "替邻居报的"));
        await FromAsync(store, await store.OpenAsync(("what", "没留号码")), ("what", "别家的"));
        using var db = store.Database.OpenDb();
        var viewer = await ViewerAsync(store);

        var found = await db.LivesUnder([Phone], viewer).Select(row => row.Id).ToListAsync();
        var counts = await db.CasesUnderAsync([Phone, "13900002046", "13700000000"], viewer);

        Assert.Equal(new[] { call, named, unnamed }.Select(life => life.Id.Text).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal([(Phone, 3), ("13900002046", 1)], counts.OrderByDescending(each => each.Value).Select(each => (each.Key, each.Value)));
        Assert.DoesNotContain(others.Id.Text, found);
    }

    private static async Task<Life> FromAsync(StoreUnderTest store, Life origin, params (string Field, string Text)[] with) => StoreUnderTest.Happened(await store.Lives.ActAsync(
        new Open("fault", "east", "phone", with.ToImmutableDictionary(pair => pair.Field, pair => (Given)pair.Text)) { Origin = origin.Id }, StoreUnderTest.Li, ActContext.None));

    private static async Task<Viewer> ViewerAsync(StoreUnderTest store)
    {
        var house = await store.House.BookAsync();
        return Viewer.Of(house, house.People["li"], [Plain.Pack]);
    }
}
