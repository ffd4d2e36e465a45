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
                sql.WriteSearch(life.Id.Text, life.Site, text, text, isNew: false);
            }
        });

        using var db = store.Database.OpenDb();

        Assert.Empty(await db.FindAsync("黑屏", lives => lives, 20));
        Assert.Empty(await db.FindAsync("绿屏", lives => lives, 20));
        Assert.Equal([life.Id.Text], (await db.FindAsync("花屏", lives => lives, 20)).Select(row => row.Id));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_was_undone_is_not_written_with_the_next_commit(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync(("what", "黑屏"));
        using var line = store.Database.OpenLine();
        line.Begin();
        line.WriteSearch(life.Id.Text, life.Site, "绿屏", "绿屏", isNew: false);
        line.Rollback();
        line.Begin();
        line.Commit();

        using var db = store.Database.OpenDb();

        Assert.Empty(await db.FindAsync("绿屏", lives => lives, 20));
        Assert.Single(await db.FindAsync("黑屏", lives => lives, 20));
    }
}
