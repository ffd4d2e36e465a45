using Wusheng.Core.Values;
using Wusheng.Store.Reading;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Reading;

public sealed class CaseListTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Pages_follow_each_other_without_gap_or_repeat(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        for (var i = 0; i < 25; i++)
        {
            store.Clock.Now = store.Clock.Now.AddMinutes(i % 3 == 0 ? 1 : 0);
            await store.OpenAsync();
        }

        var (house, viewer) = await ViewerAsync(store, "chief");
        using var db = store.Database.OpenDb();
        var seen = new List<LifeRow>();
        Cursor? after = null;
        do
        {
            var page = await db.CasesAsync(house, viewer, new CaseFilter(), Cursor.TryParse(after?.ToString()), 10);
            seen.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(25, seen.Select(row => row.Id).Distinct().Count());
        Assert.Equal(seen.OrderBy(row => row.NextDue).ThenBy(row => row.Id, StringComparer.Ordinal).Select(row => row.Id), seen.Select(row => row.Id));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Every_order_is_paged_forwards_and_back_alike(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        for (var i = 0; i < 23; i++)
        {
            store.Clock.Now = store.Clock.Now.AddMinutes(i % 3 == 0 ? 1 : 0);
            await store.OpenAsync();
        }

        var (house, viewer) = await ViewerAsync(store, "chief");
        using var db = store.Database.OpenDb();
        foreach (var order in Enum.GetValues<CaseOrder>())
        {
            var filter = new CaseFilter { Order = order };
            var first = await db.CasesAsync(house, viewer, filter, null, 10);
            var second = await db.CasesAsync(house, viewer, filter, first.Next, 10);
            var third = await db.CasesAsync(house, viewer, filter, second.Next, 10);
            var back = await db.CasesAsync(house, viewer, filter, Cursor.TryParse(third.Before?.ToString()), 10);

            Assert.Null(first.Before);
            Assert.Equal((3, null), (third.Items.Count, third.Next));
            Assert.Equal(second.Items.Select(row => row.Id), back.Items.Select(row => row.Id));
            Assert.Equal(second.Next, back.Next);
        }
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Time_narrows_and_counting_stops_where_asked(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var early = await store.OpenAsync();
        var from = store.Clock.Now = store.Clock.Now.AddHours(1);
        await store.OpenAsync();
        await store.OpenAsync();
        var (house, viewer) = await ViewerAsync(store, "chief");
        using var db = store.Database.OpenDb();

        Assert.Equal([early.Id.Text], (await ListAsync(store, db, "li", new CaseFilter { OpenedUntil = from })).Select(row => row.Id));
        Assert.Equal(2, (await ListAsync(store, db, "li", new CaseFilter { OpenedFrom = from, Order = CaseOrder.Newest })).Count);
        Assert.Equal((2, 3), (await db.CountAsync(house, viewer, new CaseFilter(), 2), await db.CountAsync(house, viewer, new CaseFilter(), 1000)));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_is_found_by_words_has_pages_too(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        for (var i = 0; i < 7; i++)
        {
            await store.OpenAsync(("what", "黑屏"));
        }

        var (house, viewer) = await ViewerAsync(store, "chief");
        using var db = store.Database.OpenDb();
        var first = await db.CasesAsync(house, viewer, new CaseFilter { Text = "黑屏" }, null, 4);
        var second = await db.CasesAsync(house, viewer, new CaseFilter { Text = "黑屏" }, first.Next, 4);

        Assert.Equal((4, 3, null), (first.Items.Count, second.Items.Count, second.Next));
        Assert.Empty(first.Items.Select(row => row.Id).Intersect(second.Items.Select(row => row.Id)));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Mine_are_those_I_own_or_sit_in_page_by_page(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        for (var i = 0; i < 12; i++)
        {
            await store.OpenAsync();
        }

        var (house, viewer) = await ViewerAsync(store, "li");
        using var db = store.Database.OpenDb();
        var first = await db.CasesAsync(house, viewer, new CaseFilter { Mine = "li" }, null, 8);
        var rest = await db.CasesAsync(house, viewer, new CaseFilter { Mine = "li" }, first.Next, 8);

        Assert.Equal((8, 4), (first.Items.Count, rest.Items.Count));
        Assert.Empty((await db.CasesAsync(house, viewer, new CaseFilter { Mine = "wang" }, null, 8)).Items);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Somebody_of_another_site_sees_nothing(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.House.SaveAsync(new SiteRow { Id = "west", Title = "城西站", Parent = "root" });
        await store.House.SaveAsync(new PersonRow { Id = "xi", StaffNumber = "0100", Name = "西工", Posts = House.StoredValues.WritePosts([new Post("agent", "west")]) });
        await store.OpenAsync(("what", "黑屏"));
        using var db = store.Database.OpenDb();

        Assert.Empty(await ListAsync(store, db, "xi", new CaseFilter()));
        Assert.Empty(await ListAsync(store, db, "xi", new CaseFilter { Text = "黑屏" }));
        Assert.Single(await ListAsync(store, db, "li", new CaseFilter()));
        Assert.Single(await ListAsync(store, db, "chief", new CaseFilter { Text = "黑屏" }));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Sight_and_hiding_bound_list_and_search(string database)
    {
        var sight = new Sighting(["chief", "@li"], ["@wang"]);
        using var store = await new StoreUnderTest(database, Plain.Rules with { Sight = (_, _) => sight }).FurnishedAsync();
        await store.OpenAsync(("what", "投诉"));
        using var db = store.Database.OpenDb();

        Assert.Single(await ListAsync(store, db, "chief", new CaseFilter()));
        Assert.Single(await ListAsync(store, db, "li", new CaseFilter { Text = "投诉" }));
        Assert.Empty(await ListAsync(store, db, "wang", new CaseFilter()));
        Assert.Empty(await ListAsync(store, db, "wang", new CaseFilter { Text = "投诉" }));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Filters_narrow(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var done = await store.OpenAsync();
        await store.OpenAsync();
        await store.Lives.ActAsync(new TakeStep(done.Id, 0, "finish", Given.Nothing), StoreUnderTest.Li, ActContext.None);
        using var db = store.Database.OpenDb();

        Assert.Equal([done.Id.Text], (await ListAsync(store, db, "li", new CaseFilter { Ended = true, State = "done", Site = "root", Owner = "li" })).Select(row => row.Id));
        Assert.Single(await ListAsync(store, db, "li", new CaseFilter { Type = "fault" }));
        Assert.Empty(await ListAsync(store, db, "li", new CaseFilter { Overdue = true }));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task My_cases_are_those_I_own_or_sit_in(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync();
        await store.OpenAsync();
        await store.Lives.ActAsync(new Assign(life.Id, 0, "engineer", "wang"), StoreUnderTest.Li, ActContext.None);
        using var db = store.Database.OpenDb();

        Assert.Equal([life.Id.Text], (await db.MyCasesAsync("wang", 50)).Select(row => row.Id));
        Assert.Equal(2, (await db.MyCasesAsync("li", 50)).Count);
        var notice = Assert.Single(await db.InboxAsync("wang", null, 10));
        Assert.Equal(1, await db.UnreadAsync("wang"));
        await store.Lives.AcknowledgeAsync("li", notice.Id, store.Clock.Now);
        Assert.Equal(1, await db.UnreadAsync("wang"));
        await store.Lives.AcknowledgeAsync("wang", notice.Id, store.Clock.Now);
        Assert.Equal(0, await db.UnreadAsync("wang"));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_is_soon_due_is_not_what_is_late(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.OpenAsync(("what", "黑屏"));
        using var db = store.Database.OpenDb();
        var due = store.Clock.Now.AddMinutes(30);

        Assert.Single(await ListAsync(store, db, "li", new CaseFilter { DueFrom = due.AddMinutes(-20), DueBefore = due.AddMinutes(10) }));
        Assert.Empty(await ListAsync(store, db, "li", new CaseFilter { DueFrom = due.AddMinutes(1), DueBefore = due.AddMinutes(31) }));
        Assert.Single(await ListAsync(store, db, "li", new CaseFilter { DueBefore = due.AddMinutes(1) }));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Other_readings_answer(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync(("what", "黑屏"));
        var (_, viewer) = await ViewerAsync(store, "li");
        using var db = store.Database.OpenDb();

        Assert.Equal("answer", Assert.Single(await db.DueBeforeAsync(viewer, store.Clock.Now.AddHours(1), 10)).Clock.Clock);
        Assert.Empty(await db.DueBeforeAsync(viewer, store.Clock.Now.AddMinutes(29), 10));
        Assert.Empty(await db.WaitingAsync(viewer, 10));
        Assert.Equal(life.Version, (await db.HistoryAsync(life.Id, 0, 100)).Count);
        Assert.Equal(life.Whole.Fields["what"], (await db.LifeAsync(life.Id))!.Whole.Fields["what"]);
        Assert.Equal("plain", Assert.Single(await db.PackVersionsAsync()).PackId);
    }

    [Fact]
    public void A_cursor_that_is_not_ours_is_none() =>
        Assert.All((string?[])[null, "", "x", "AAAA", "OTk5OTk5OTk5OTk5OTk5OTk5OXxh", new('a', 4000)], text => Assert.Null(Cursor.TryParse(text)));

    private static async Task<IReadOnlyList<LifeRow>> ListAsync(StoreUnderTest store, WushengDb db, string person, CaseFilter filter)
    {
        var (house, viewer) = await ViewerAsync(store, person);
        return (await db.CasesAsync(house, viewer, filter, null, 50)).Items;
    }

    private static async Task<(HouseBook House, Viewer Viewer)> ViewerAsync(StoreUnderTest store, string person)
    {
        var house = await store.House.BookAsync();
        return (house, Viewer.Of(house, house.People[person], [Plain.Pack]));
    }
}
