using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Writing;

public sealed class IdempotencyTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task The_same_act_under_the_same_key_happens_once(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync();
        var act = new AddNote(life.Id, 0, "已电话确认");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.Lives.ActAsync(act, StoreUnderTest.Li, new ActContext(null, "k1"))));
        await store.Lives.ActAsync(new AddNote(life.Id, 0, "另一条"), StoreUnderTest.Li, ActContext.None);
        var late = await store.Lives.ActAsync(act, StoreUnderTest.Li, new ActContext(null, "k1"));

        Assert.All(answers.Append(late), answer => Assert.Equal(life.Version + 1, StoreUnderTest.Happened(answer).Version));
        using var db = store.Database.OpenDb();
        Assert.Equal(2, db.Events.Count(row => row.Kind == "note"));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_lost_answer_is_given_again_even_when_the_version_has_moved(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync();
        var context = new ActContext(life.Version, "k2");

        var first = await store.Lives.ActAsync(new AddNote(life.Id, 0, "一次"), StoreUnderTest.Li, context);
        var again = await store.Lives.ActAsync(new AddNote(life.Id, 0, "一次"), StoreUnderTest.Li, context);

        Assert.Equal(StoreUnderTest.Happened(first).Version, StoreUnderTest.Happened(again).Version);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_key_cannot_be_used_for_another_act(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync();
        await store.Lives.ActAsync(new AddNote(life.Id, 0, "一"), StoreUnderTest.Li, new ActContext(null, "k3"));

        var why = StoreUnderTest.Refused(await store.Lives.ActAsync(new AddNote(life.Id, 0, "二"), StoreUnderTest.Li, new ActContext(null, "k3")));
        var others = await store.Lives.ActAsync(new AddNote(life.Id, 0, "二"), new Actor("wang", "desk"), new ActContext(null, "k3"));

        Assert.Equal("idempotency", why.Code);
        Assert.IsType<Decision.Happened>(others);
    }
}
