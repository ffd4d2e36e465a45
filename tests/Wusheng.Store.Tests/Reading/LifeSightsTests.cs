using Microsoft.EntityFrameworkCore;
using Wusheng.Store.Live;
using Wusheng.Store.Reading;

namespace Wusheng.Store.Tests.Reading;

public sealed class LifeSightsTests
{
    private static readonly string?[] Names = [null, "[]", "[\"agent\"]", "[\"@li\"]", "[\"chief\",\"@wang\"]", "[\"agents\"]", "[\"@lin\"]"];

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_is_seen_from_memory_is_what_the_query_sees(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var changes = await ManyAsync(store);
        using var sights = new LifeSights(store.Database);
        foreach (var viewer in Viewers())
        {
            using var db = store.Database.OpenDb();
            var truth = await db.Lives.SeenBy(viewer).Select(row => row.Id).ToListAsync(TestContext.Current.CancellationToken);

            var seen = await sights.SeenAsync(viewer, changes, TestContext.Current.CancellationToken);

            Assert.Equal(truth.Order(StringComparer.Ordinal), seen.Select(change => change.Life).Order(StringComparer.Ordinal));
        }
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_life_that_is_hidden_by_a_later_change_is_not_told_of_any_more(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync();
        var agent = new Viewer("li", [new Reach("agent", null, null)]);
        using var sights = new LifeSights(store.Database);
        var first = new LifeChanged(life.Id.Text, life.Site, life.Type, life.Kind, life.Version);
        Assert.Single(await sights.SeenAsync(agent, [first], TestContext.Current.CancellationToken));

        await store.Lives.WriteAsync(sql => sql.Write("UPDATE lives SET hidden_from = $2 WHERE id = $1", life.Id.Text, "[\"@li\"]"));

        Assert.Empty(await sights.SeenAsync(agent, [first with { Version = life.Version + 1 }], TestContext.Current.CancellationToken));
    }

    private static async Task<List<LifeChanged>> ManyAsync(StoreUnderTest store)
    {
        var changes = new List<LifeChanged>();
        foreach (var (seenBy, hiddenFrom, site) in from seenBy in Names from hiddenFrom in Names from site in (string[])["root", "far"] select (seenBy, hiddenFrom, site))
        {
            var life = await store.OpenAsync();
            await store.Lives.WriteAsync(sql => sql.Write("UPDATE lives SET seen_by = $2, hidden_from = $3, site = $4 WHERE id = $1", life.Id.Text, seenBy, hiddenFrom, site));
            changes.Add(new LifeChanged(life.Id.Text, site, life.Type, life.Kind, life.Version));
        }

        return changes;
    }

    private static IEnumerable<Viewer> Viewers() =>
    [
        new("li", []),
        new("li", [new Reach("agent", null, null)]),
        new("wang", [new Reach("agent", ["root"], null)]),
        new("wang", [new Reach("chief", ["far"], null), new Reach("agent", ["root"], ["none"])]),
        new("lin", [new Reach("agent", null, ["none"])]),
    ];
}
