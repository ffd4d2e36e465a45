using Wusheng.Core.Values;
using Wusheng.Store.Audits;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Audits;

public sealed class UnheardNotesTests
{
    // A note that brings something else about stands with it in one row.
    private static readonly Store.Worlds.StoreRules NoteAndMore = Plain.Rules with
    {
        Decide = (world, act, actor, now) => act is AddNote { Text: var text } note && text.Contains('！', StringComparison.Ordinal)
            ? Plain.Changed(world, note.Life, actor, now, new FieldSet(0, "what", new Value.Text("无声")), new Noted(0, text))
            : Plain.Decide(world, act, actor, now),
    };

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_note_nobody_has_heard_is_found_again_alone_or_among_others(string database)
    {
        using var store = await new StoreUnderTest(database, NoteAndMore).FurnishedAsync();
        var (alone, among, without) = (await store.OpenAsync(), await store.OpenAsync(), await store.OpenAsync(("what", "断线")));
        var since = store.Clock.Now;
        await store.Lives.ActAsync(new AddNote(alone.Id, 0, "已约明早"), StoreUnderTest.Li, ActContext.None);
        await store.Lives.ActAsync(new AddNote(among.Id, 0, "又来催！"), StoreUnderTest.Li, ActContext.None);
        using var db = store.Database.OpenDb();

        var found = await db.UnheardNotesAsync(since, 10);

        Assert.Equal(new[] { alone.Id.Text, among.Id.Text }.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(without.Id.Text, found);
        Assert.Empty(await db.UnheardNotesAsync(since.AddMinutes(1), 10));
    }
}
