using Microsoft.EntityFrameworkCore;
using Wusheng.Core.Values;
using Wusheng.Store.Checking;
using Wusheng.Store.Events;
using Wusheng.Store.Reading;
using Wusheng.Store.Sql;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Events;

/// <summary>The events of one act in one row, against each in its own as they were stored before.</summary>
public sealed class StreamRowTests
{
    private static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 3, 2, 4, 0, 0, TimeSpan.Zero).AddTicks(1_230);
    private static readonly LifeId Id = new("019caaaa000000000000000000000001");

    [Fact]
    public void What_goes_into_a_row_comes_out_of_it()
    {
        Happened[] events =
        [
            new(Id, 5, Noon, "li", "desk", new Noted(0, "说\"明\"\n")), new(Id, 6, Noon, null, "engine", new ClockBreached(0, "answer")),
            new(Id, 7, Noon.AddHours(1), null, "engine", new ResumedByHand()), new(Id, 8, Noon.AddHours(1), "wang", "phone", new Corrected(0, "what", null, "错")),
            new(Id, 9, Noon.AddHours(1), "wang", "desk", new Noted(1, "")),
        ];

        var row = Assert.Single(StreamRow.Of(events, Chain.Start));

        Assert.Equal((5, Noon, "li", "desk", "several"), (row.Version, row.At, row.By, row.Channel, row.Kind));
        Assert.Equal(events, row.Events());
    }

    [Fact]
    public void One_event_is_stored_as_it_always_was()
    {
        var row = Assert.Single(StreamRow.Of([new Happened(Id, 1, Noon, null, "engine", new Noted(0, "x"))], Chain.Start));

        Assert.Equal(("note", """{"row":0,"text":"x"}"""), (row.Kind, row.Body));
    }

    [Fact]
    public void A_long_act_takes_several_rows_in_one_chain()
    {
        var events = Enumerable.Range(1, 450).Select(n => new Happened(Id, n, Noon, "li", "desk", new Noted(0, $"{n}"))).ToList();

        var rows = StreamRow.Of(events, Chain.Start).ToList();

        Assert.Equal([1, 201, 401], rows.Select(row => row.Version));
        Assert.Equal(events, rows.SelectMany(row => row.Events()));
        Assert.Equal(rows[1].Hash, Chain.Next(rows[0].Hash, Id, 201, Noon, "li", "desk", rows[1].Kind, rows[1].Body));
    }

    [Theory, InlineData("[{}]"), InlineData("[{\"kind\":\"wave\",\"of\":{}}]"), InlineData("{"), InlineData("7"), InlineData("[{\"kind\":\"note\",\"at\":\"x\",\"of\":{}}]")]
    public void A_damaged_row_is_named(string body) =>
        Assert.Throws<StoredEventException>(() => new StreamRow(Id, 1, Noon, null, "engine", "several", body, []).Events());

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_stream_with_each_event_in_its_own_row_reads_and_goes_on_the_same(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync(("what", "没有信号"), ("name", "王芳"));
        await ApartAsync(store, life.Id);

        using var db = store.Database.OpenDb();
        Assert.Equivalent(life, await db.LifeAsync(life.Id), strict: true);
        // Another program goes on with it: what the first keeps in memory was true before the rows were taken apart.
        using var other = new LifeStore(store.Database, Plain.Rules, store.Shelf, new(), store.Clock);
        await other.ActAsync(new TakeStep(life.Id, 0, "finish", Given.Nothing), StoreUnderTest.Li, ActContext.None);
        Assert.Equal(life.Version + 2, (await db.LifeAsync(life.Id))!.Version);
        Assert.Empty(new Doctor(store.Database, Plain.Rules, store.Shelf).Examine().Faults);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task History_begins_and_ends_amid_a_row(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        var life = await store.OpenAsync(("what", "没有信号"), ("name", "王芳"));
        await store.Lives.ActAsync(new TakeStep(life.Id, 0, "finish", Given.Nothing), StoreUnderTest.Li, ActContext.None);
        using var db = store.Database.OpenDb();
        var all = await db.HistoryAsync(life.Id, 0, 100);
        Assert.Equal(2, await db.Events.CountAsync());
        Assert.Equal(Enumerable.Range(1, 6), all.Select(happened => happened.Version));

        for (var after = 0; after <= 6; after++)
        {
            Assert.Equal(all.Skip(after).Take(3), await db.HistoryAsync(life.Id, after, 3));
            await store.Lives.WriteAsync((sql, _) => SameOnTheLine(sql, all, after));
        }

        Assert.Equal("finish", Assert.IsType<StepTaken>(Assert.Single(await db.OfKindAsync<StepTaken>(life.Id)).Event).Step);
    }

    private static bool SameOnTheLine(SqlLine sql, List<Happened> all, int version)
    {
        Assert.Equal(all.Skip(version), LifeReading.After(sql, all[0].Life.Text, version));
        Assert.Equivalent(version == 0 ? null : Folding.Of(all.Take(version)), LifeReading.AsOf(sql, all[0].Life.Text, version, Folding.After), strict: true);
        return true;
    }

    /// <summary>Puts every event of a life into a row of its own, as this program's first release did.</summary>
    private static Task ApartAsync(StoreUnderTest store, LifeId life) => store.Lives.WriteAsync((sql, world) =>
    {
        var head = Chain.Start;
        var events = LifeReading.After(sql, life.Text, 0);
        sql.Write("DELETE FROM events WHERE life = $1", life.Text);
        foreach (var row in events.Select(happened => { var one = StreamRow.Of([happened], head).Single(); head = one.Hash; return one; }))
        {
            sql.Write(
                "INSERT INTO events (life, version, site, at, \"by\", channel, kind, body, hash) VALUES ($1, $2, 'east', $3, $4, $5, $6, $7, $8)",
                row.Life.Text, row.Version, row.At, row.By, row.Channel, row.Kind, row.Body, row.Hash);
        }

        sql.Write("UPDATE lives SET head = $2 WHERE id = $1", life.Text, head);
        world.Forget();
        return true;
    });
}
