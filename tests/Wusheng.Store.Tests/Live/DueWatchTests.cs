using Wusheng.Core.Packs;
using Wusheng.Store.Live;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Live;

public sealed class DueWatchTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_is_due_happens_once_and_the_next_wake_is_known(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var early = await store.OpenAsync();
        store.Clock.Now = store.Clock.Now.AddMinutes(10);
        await store.OpenAsync();
        var watch = new DueWatch(store.Database, store.Lives, store.Clock);

        var nothing = await watch.PassAsync();
        store.Clock.Now = store.Clock.Now.AddMinutes(20);
        var first = await watch.PassAsync();
        var again = await watch.PassAsync();

        Assert.Equal(new Watched(0, store.Clock.Now), nothing);
        Assert.Equal(new Watched(1, store.Clock.Now.AddMinutes(10)), first);
        Assert.Equal(0, again.Lives);
        using var db = store.Database.OpenDb();
        Assert.Equal(early.Id.Text, Assert.Single(db.Events, row => row.Kind == "clock-breach").Life);
        Assert.True(db.Lives.Single(row => row.Id == early.Id.Text).Overdue);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Two_watches_at_once_do_nothing_twice(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        using var other = new LifeStore(store.Database, Plain.Rules, store.Shelf, new(), store.Clock);
        await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => store.OpenAsync()));
        store.Clock.Now = store.Clock.Now.AddHours(1);

        await Task.WhenAll(new DueWatch(store.Database, store.Lives, store.Clock).PassAsync(), new DueWatch(store.Database, other, store.Clock).PassAsync());

        using var db = store.Database.OpenDb();
        Assert.Equal(60, db.Events.Count(row => row.Kind == "clock-breach"));
        Assert.Equal(60, db.Lives.Count(row => row.Overdue));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_life_that_cannot_be_decided_does_not_stop_the_others(string database)
    {
        var bad = "";
        using var store = await new StoreUnderTest(database, Plain.Rules with
        {
            Decide = (world, act, actor, now) => act is LetTimePass pass && pass.Life.Text == bad ? throw new InvalidOperationException() : Plain.Decide(world, act, actor, now),
        }).FurnishedAsync();
        bad = (await store.OpenAsync()).Id.Text;
        await store.OpenAsync();
        store.Clock.Now = store.Clock.Now.AddHours(1);

        await new DueWatch(store.Database, store.Lives, store.Clock).PassAsync();

        using var db = store.Database.OpenDb();
        Assert.NotEqual(bad, Assert.Single(db.Lives, row => row.Overdue).Id);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task The_feed_tells_what_is_durable(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var told = new List<LifeChanged>();
        using (store.Lives.Feed.Listen(told.Add))
        {
            await store.OpenAsync();
        }

        var life = await store.OpenAsync();

        Assert.NotEqual(life.Id.Text, Assert.Single(told).Life);
    }

    [Fact]
    public async Task Another_node_hears_through_the_database()
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, "no PostgreSQL 15 installed here");
        using var store = await new StoreUnderTest(OnEveryDatabase.Postgres).FurnishedAsync();
        using var stop = new CancellationTokenSource();
        var heard = new TaskCompletionSource<LifeChanged>();
        var feed = new LiveFeed();
        using var listening = feed.Listen(changed => heard.TrySetResult(changed));
        var listen = new OtherNodes(store.Database, feed).ListenAsync(stop.Token);

        do
        {
            await store.OpenAsync();
        }
        while (!heard.Task.IsCompleted);
        await stop.CancelAsync();

        Assert.Equal(("east", LifeKind.Case), ((await heard.Task).Site, (await heard.Task).Kind));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listen);
    }
}
