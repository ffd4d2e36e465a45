using Wusheng.Store.Outbox;
using Wusheng.Store.Rows;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Outbox;

public sealed class OutboxWorkerTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task An_intent_is_delivered_once(string database)
    {
        using var store = await WithANoticeAsync(database);
        var delivered = new List<string>();
        var worker = Worker(store, row => delivered.Add(row.Key));

        await Task.WhenAll(worker.DeliverAsync(), worker.DeliverAsync());
        store.Clock.Now = store.Clock.Now.AddDays(1);
        await worker.DeliverAsync();

        Assert.Single(delivered);
        using var db = store.Database.OpenDb();
        Assert.NotNull(db.Outbox.Single().DoneAt);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_failure_is_tried_again_later_and_given_up_in_the_end(string database)
    {
        using var store = await WithANoticeAsync(database);
        OutboxRow? givenUp = null;
        var attempts = 0;
        var worker = new OutboxWorker(store.Database, store.Lives, Handling(_ => throw new IOException($"no mail {++attempts}")), store.Clock)
        {
            GivenUp = row => Task.FromResult(givenUp = row),
        };

        await worker.DeliverAsync();
        await worker.DeliverAsync();
        Assert.Equal(1, attempts);
        for (var day = 0; day < 12; day++)
        {
            store.Clock.Now = store.Clock.Now.AddDays(1);
            await worker.DeliverAsync();
        }

        Assert.Equal(9, attempts);
        Assert.Equal("no mail 9", givenUp?.LastError);
        using var db = store.Database.OpenDb();
        Assert.NotNull(db.Outbox.Single().GivenUpAt);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_kind_nobody_handles_waits(string database)
    {
        using var store = await WithANoticeAsync(database);

        var attempts = await new OutboxWorker(store.Database, store.Lives, new Dictionary<string, Func<OutboxRow, CancellationToken, Task>> { [OutboxKinds.Hook] = (_, _) => Task.CompletedTask }, store.Clock).DeliverAsync();

        Assert.Equal(0, attempts);
        using var db = store.Database.OpenDb();
        Assert.NotNull(db.Outbox.Single().NextAt);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_webhook_is_owed_for_the_kinds_it_wants(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.House.SaveAsync(new HookRow { Id = "h1", Url = "http://127.0.0.1/", Secret = "s", Kinds = """["note"]""", Site = "root", Enabled = true });
        var life = await store.OpenAsync();
        await store.Lives.ActAsync(new AddNote(life.Id, 0, "x"), StoreUnderTest.Li, ActContext.None);

        using var db = store.Database.OpenDb();

        Assert.Equal($"hook:h1:{life.Id}:{life.Version + 1}", db.Outbox.Single().Key);
    }

    private static async Task<StoreUnderTest> WithANoticeAsync(string database)
    {
        var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync();
        await store.Lives.ActAsync(new Assign(life.Id, 0, "engineer", "wang"), StoreUnderTest.Li, ActContext.None);
        return store;
    }

    private static OutboxWorker Worker(StoreUnderTest store, Action<OutboxRow> deliver) => new(store.Database, store.Lives, Handling(deliver), store.Clock);

    private static Dictionary<string, Func<OutboxRow, CancellationToken, Task>> Handling(Action<OutboxRow> deliver) => new()
    {
        [OutboxKinds.Notice] = (row, _) =>
        {
            deliver(row);
            return Task.CompletedTask;
        },
    };
}
