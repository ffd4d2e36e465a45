using Microsoft.EntityFrameworkCore;
using Wusheng.Store.Rows;
using Wusheng.Store.Search;

namespace Wusheng.Store.Tests.Search;

public sealed class SearchWritingTests
{
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_changes_within_one_commit_is_found_by_its_last_words_only(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync(("what", "黑屏"));
        await store.Lives.WriteAsync(sql =>
        {
            foreach (var text in (string[])["绿屏", "花屏"])
            {
                sql.Begin(life.Id.Text);
                sql.WriteSearch(new Searched(life.Id.Text, life.Site, text));
            }
        });

        using var db = store.Database.OpenDb();

        Assert.Empty(await db.HitsAsync("黑屏", lives => lives, null, 20, newest: 1));
        Assert.Empty(await db.HitsAsync("绿屏", lives => lives, null, 20, newest: 1));
        Assert.Equal([life.Id.Text], (await db.FindAsync("花屏", lives => lives, 20)).Select(row => row.Id));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_was_undone_is_not_written_with_the_next_commit(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync(("what", "黑屏"));
        using var line = store.Database.OpenLine();
        line.Begin();
        line.WriteSearch(new Searched(life.Id.Text, life.Site, "绿屏"));
        line.Rollback();
        line.Begin();
        line.Commit();

        using var db = store.Database.OpenDb();

        Assert.Empty(await db.FindAsync("绿屏", lives => lives, 20));
        Assert.Single(await db.FindAsync("黑屏", lives => lives, 20));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Words_that_go_and_come_back_are_found_as_the_text_stands(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var lives = new List<Life>();
        for (var n = 0; n < 12; n++)
        {
            lives.Add(await store.OpenAsync(("what", $"黑屏{n}")));
        }

        var chance = new Random(5);
        for (var turn = 0; turn < 60; turn++)
        {
            var life = lives[chance.Next(lives.Count)];
            var text = ((string[])["黑屏", "花屏重启", "重启 138", "断线", ""])[chance.Next(5)] + chance.Next(100);
            await store.Lives.WriteAsync(sql => sql.WriteSearch(new Searched(life.Id.Text, life.Site, text)));
        }

        using var db = store.Database.OpenDb();
        var all = db.SearchTexts.ToList();
        foreach (var word in (string[])["黑屏", "花屏", "重启", "重启 花屏", "138", "38", "断线", "7", "4"])
        {
            var truth = all.Where(row => new SearchQuery(word).Matches(row.Text)).OrderByDescending(row => row.N).Select(row => row.Life);
            Assert.Equal(truth, (await db.HitsAsync(word, rows => rows, null, 50, newest: 1)).Select(hit => hit.Row.Id));
        }
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task An_older_database_is_searched_after_its_upgrade(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var lives = new List<string>();
        for (var n = 0; n < 30; n++)
        {
            lives.Add((await store.OpenAsync(("what", $"黑屏{n}，电话13800001234"))).Id.Text);
        }

        await store.House.SaveAsync(new ThingRow { Type = "line", Key = "KD0571", Title = "梁女士" });
        using (var old = store.Database.OpenDb())
        {
            await old.Database.MigrateAsync(database == "sqlite" ? "20261122015454_Administration" : "20261122015539_Administration", TestContext.Current.CancellationToken);
        }

        store.Database.Migrate();

        using var db = store.Database.OpenDb();

        Assert.Equal(lives.AsEnumerable().Reverse(), (await db.HitsAsync("黑屏", rows => rows, null, 50, newest: 1)).Select(hit => hit.Row.Id));
        Assert.Equal(30, (await db.HitsAsync("0001234", rows => rows, null, 50, newest: 1)).Count);
        Assert.Equal("KD0571", Assert.Single(await db.FindThingsAsync("lns", rows => rows, 50)).Key);
        Assert.DoesNotContain(db.Settings, setting => setting.Name == "search-words" || setting.Name == "search-things");
    }
}
