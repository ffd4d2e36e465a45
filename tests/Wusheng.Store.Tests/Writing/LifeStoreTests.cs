using Wusheng.Core.Values;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Writing;

public sealed class LifeStoreTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_was_answered_is_there_for_another_process(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var opened = await store.OpenAsync(("what", "没有信号"), ("phone", "13812345678"), ("name", "张三"));

        using var other = new LifeStore(store.Database, Plain.Rules, store.Shelf, new(), store.Clock);
        var noted = StoreUnderTest.Happened(await other.ActAsync(new AddNote(opened.Id, 0, "已电话确认"), StoreUnderTest.Li, ActContext.None));

        Assert.Equal(opened.Version + 1, noted.Version);
        Assert.Equal(opened.Whole.Fields["what"], noted.Whole.Fields["what"]);
        Assert.Equal("GZ-0001", noted.Number);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task The_row_shows_the_life(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync(("what", "没有信号"), ("phone", "13812345678"), ("name", "张三"));

        using var db = store.Database.OpenDb();
        var row = Assert.Single(db.Lives);

        Assert.Equal((life.Number, "没有信号", "13812345678", "张三", "open", life.Version), (row.Number, row.Title, row.CustomerPhone, row.CustomerName, row.State, row.Version));
        Assert.Equal(store.Clock.Now.AddMinutes(30), row.NextDue);
        Assert.Equal(store.Clock.Now.AddMinutes(30), row.WakeAt);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task An_address_is_nobodys_name(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.OpenAsync(("what", "没有信号"), ("address", "滨江路8号"));

        using var db = store.Database.OpenDb();

        Assert.Null(Assert.Single(db.Lives).CustomerName);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Thirty_two_at_once_on_one_case_lose_nothing(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        using var second = new LifeStore(store.Database, Plain.Rules, store.Shelf, new(), store.Clock);
        var life = await store.OpenAsync();

        var decisions = await Task.WhenAll(Enumerable.Range(0, 32).Select(i =>
            (i % 2 == 0 ? store.Lives : second).ActAsync(new AddNote(life.Id, 0, $"{i}"), StoreUnderTest.Li, ActContext.None)));

        Assert.All(decisions, decision => Assert.IsType<Decision.Happened>(decision));
        using var db = store.Database.OpenDb();
        Assert.Equal(32, db.Events.Count(row => row.Kind == "note"));
        Assert.Equal(life.Version + 32, db.Lives.Single().Version);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_comes_with_an_act_is_nowhere_when_the_act_is_refused(string database)
    {
        using var store = await new StoreUnderTest(database, new StoreRules { Decide = Engine.Do }).FurnishedAsync();
        var life = await store.OpenAsync(("what", "没有信号"));
        ImmutableArray<BroughtFile> copy = [new("证件.jpg", "aa", 1, "image/jpeg", Stamped: true)];

        Assert.IsType<Decision.Refused>(await store.Lives.ActAsync(new TakeStep(life.Id, 0, "nothing", Given.Nothing) { Brings = copy }, StoreUnderTest.Li, ActContext.None));
        var after = StoreUnderTest.Happened(await store.Lives.ActAsync(new AddNote(life.Id, 0, "没有带来"), StoreUnderTest.Li, ActContext.None));
        Assert.Empty(after.Files);

        var noted = StoreUnderTest.Happened(await store.Lives.ActAsync(new AddNote(life.Id, 0, "带来了") { Brings = copy }, StoreUnderTest.Li, ActContext.None));
        Assert.Equal(new FileHeld("aa", Stamped: true), Assert.Single(noted.Files));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Numbers_of_many_openings_at_once_have_no_gap(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();

        var lives = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => store.OpenAsync()));

        Assert.Equal(Enumerable.Range(1, 40).Select(n => $"GZ-{n:0000}"), lives.Select(life => life.Number).Order());
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task The_second_of_two_is_told_what_the_first_did(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var seen = await store.OpenAsync(("what", "没有信号"));
        await store.Lives.ActAsync(new TakeStep(seen.Id, 0, "finish", Given.Nothing), new Actor("wang", "desk"), new ActContext(seen.Version, null));

        var why = StoreUnderTest.Refused(await store.Lives.ActAsync(new AddNote(seen.Id, 0, "x"), StoreUnderTest.Li, new ActContext(seen.Version, null)));

        Assert.Equal((RefusalKind.Conflict, "version"), (why.Kind, why.Code));
        Assert.Contains("03-02 09:00 王工：完成", why.Zh, StringComparison.Ordinal);
        Assert.Contains("03-02 09:00 王工: 完成", why.En, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_refusal_keeps_what_it_causes_itself(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync();

        var why = StoreUnderTest.Refused(await store.Lives.ActAsync(new TakeStep(life.Id, 0, "refuse", Given.Nothing), StoreUnderTest.Li, ActContext.None));

        Assert.Equal("order", why.Code);
        using var db = store.Database.OpenDb();
        Assert.Equal("step-refused", db.Events.OrderBy(row => row.Version).Last().Kind);
        Assert.Equal("open", db.Lives.Single().State);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_failing_act_among_many_harms_only_itself(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync();

        var good = Enumerable.Range(0, 10).Select(i => store.Lives.ActAsync(new AddNote(life.Id, 0, $"{i}"), StoreUnderTest.Li, ActContext.None)).ToList();
        var bad = store.Lives.ActAsync(new ResumeHeld(life.Id), StoreUnderTest.Li, ActContext.None);
        good.AddRange(Enumerable.Range(10, 10).Select(i => store.Lives.ActAsync(new AddNote(life.Id, 0, $"{i}"), StoreUnderTest.Li, ActContext.None)));

        await Assert.ThrowsAsync<NotSupportedException>(() => bad);
        Assert.All(await Task.WhenAll(good), decision => Assert.IsType<Decision.Happened>(decision));
    }
}
