using Wusheng.Store.Live;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Worlds;

public sealed class NewbornTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_life_opened_in_this_transaction_is_found_even_when_memory_has_lost_it(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        using var line = store.Database.OpenLine();
        var world = new StoreWorld(line, Plain.Rules, store.Shelf, new HotLives(1));
        line.Begin();
        world.Begin();

        var first = Opened(store, line, world);
        var second = Opened(store, line, world);

        Assert.Equal(first.Version, world.Find(first.Id)?.Version);
        Assert.Equal(second.Version, world.Find(second.Id)?.Version);
        Assert.Null(world.Find(world.NewId(store.Clock.Now)));
        line.Rollback();
    }

    private static Life Opened(StoreUnderTest store, Wusheng.Store.Sql.SqlLine line, StoreWorld world)
    {
        var open = new Open("fault", "east", "phone", ImmutableDictionary<string, Core.Values.Given>.Empty);
        var work = new ActWork(open, StoreUnderTest.Li, ActContext.None, Plain.Rules, new LiveFeed(), store.Clock, TestContext.Current.CancellationToken);
        work.Do(line, world);
        work.Done();
        return StoreUnderTest.Happened(work.Answer.GetAwaiter().GetResult());
    }
}
