using Wusheng.Core.Values;
using Wusheng.Store.Search;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Search;

public sealed class SearchReadingTests
{
    private const string Characters = "没有信号光猫断线重启机顶盒黑屏12345ab";

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task The_index_finds_what_reading_everything_finds(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var chance = new Random(17);
        var texts = Enumerable.Range(0, 120).Select(_ => string.Concat(Enumerable.Range(0, 12).Select(_ => Characters[chance.Next(Characters.Length)]))).ToList();
        await Task.WhenAll(texts.Select(text => store.OpenAsync(("what", text))));
        using var db = store.Database.OpenDb();
        var all = db.SearchTexts.ToList();

        foreach (var word in texts.Take(40).Select(text => text[3..(5 + text[0] % 3)]).Concat(["号", "12 断线", "5ab", "b12", "ab", "a", "1", "45", "12345ab", "机顶ab"]))
        {
            var truth = all.Where(row => new SearchQuery(word).Matches(row.Text)).OrderByDescending(row => row.N).Select(row => row.Life).Take(20);
            foreach (var newest in (int[])[1, 30, 300])
            {
                var found = await db.HitsAsync(word, lives => lives, null, 20, newest, TestContext.Current.CancellationToken);
                Assert.Equal(truth, found.Select(hit => hit.Row.Id));
            }
        }
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_changed_text_is_found_by_its_new_words_only(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync(("what", "黑屏"));
        await store.Lives.ActAsync(new SetFields(life.Id, 0, ImmutableDictionary<string, Given>.Empty.Add("what", "花屏")), StoreUnderTest.Li, ActContext.None);

        using var db = store.Database.OpenDb();

        Assert.Empty(await db.FindAsync("黑屏", lives => lives, 20));
        Assert.Single(await db.FindAsync("花屏", lives => lives, 20));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task Nothing_typed_breaks_the_query(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        await store.OpenAsync(("what", "黑屏"));
        using var db = store.Database.OpenDb();

        foreach (var typed in (string[])["'", "\"", "a' | 'b", "NEAR(黑屏", "黑屏\" OR \"x", "!()&|:*", "\\", new('黑', 5000)])
        {
            await db.FindAsync(typed, lives => lives, 20);
        }
    }
}
