using Microsoft.EntityFrameworkCore;
using Wusheng.Core.Values;
using Wusheng.Store.Checking;
using Wusheng.Store.Rows;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Checking;

public sealed class DoctorTests
{
    public static TheoryData<string, string, string> Tampering
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (kind, sql) in Ways)
            {
                foreach (var row in new OnEveryDatabase())
                {
                    data.Add(new TheoryDataRow<string, string, string>(row.Data, kind, sql) { Skip = row.Skip });
                }
            }

            return data;
        }
    }

    private static (string Kind, string Sql)[] Ways =>
    [
        ("chain", "UPDATE events SET body = '{\"row\":0,\"text\":\"别的话\"}' WHERE kind = 'note'"),
        ("chain", "UPDATE events SET at = (SELECT max(opened_at) FROM lives) WHERE kind = 'note'"),
        ("chain", "UPDATE events SET \"by\" = 'wang' WHERE kind = 'note'"),
        ("chain", "DELETE FROM events WHERE version = 1"),
        ("tail", "DELETE FROM events WHERE kind = 'note'"),
        ("row", "UPDATE lives SET state = 'done'"),
        ("orphan", "UPDATE lives SET id = 'other'"),
    ];

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task What_was_written_by_us_is_sound(string database)
    {
        using var store = await NotedAsync(database);

        var report = Examine(store);

        Assert.Empty(report.Faults);
        Assert.Equal((1, 4), (report.Lives, report.Events));
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_clock_finer_than_the_database_leaves_everything_sound(string database)
    {
        using var store = await new StoreUnderTest(database).FurnishedAsync();
        store.Clock.Now = store.Clock.Now.AddTicks(1_234_567);
        await store.OpenAsync();
        await store.House.SaveAsync(new ThingRow { Type = "customer", Key = "138", Title = "梁女士" });
        var import = new CaseImport(store.Lives, Plain.Rules, store.Clock);
        Assert.Empty((await import.OpenAsync([new Open("fault", "east", "phone", ImmutableDictionary<string, Given>.Empty)], StoreUnderTest.Li, dryRun: false)).Bad);

        var report = Examine(store);

        Assert.Empty(report.Faults);
        Assert.Equal(2, report.Lives);
    }

    [Theory, MemberData(nameof(Tampering))]
    public async Task Tampering_shows(string database, string kind, string sql)
    {
        using var store = await NotedAsync(database);
        using (var db = store.Database.OpenDb())
        {
            await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        }

        Assert.Contains(Examine(store).Faults, fault => fault.Kind == kind);
    }

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_check_beside_people_at_work_finds_nothing_wrong(string database)
    {
        using var store = await NotedAsync(database, pooled: true);
        var lives = new List<LifeId>();
        for (var i = 0; i < 20; i++)
        {
            lives.Add((await store.OpenAsync(("what", $"第 {i} 张单没有信号"))).Id);
        }

        using var stop = new CancellationTokenSource();
        var work = Task.Run(async () =>
        {
            for (var n = 0; !stop.IsCancellationRequested; n++)
            {
                await store.Lives.ActAsync(new AddNote(lives[n % lives.Count], 0, $"第 {n} 次电话确认，客户在家"), StoreUnderTest.Li, ActContext.None);
            }
        });
        var faults = Enumerable.Range(0, 60).SelectMany(_ => Examine(store).Faults).ToList();
        await stop.CancelAsync();
        await work;

        Assert.Empty(faults);
    }

    private static DoctorReport Examine(StoreUnderTest store) => new Doctor(store.Database, Plain.Rules, store.Shelf).Examine();

    private static async Task<StoreUnderTest> NotedAsync(string database, bool pooled = false)
    {
        var store = await new StoreUnderTest(database, pooled: pooled).FurnishedAsync();
        var life = await store.OpenAsync(("what", "没有信号"));
        store.Clock.Now = store.Clock.Now.AddMinutes(5);
        await store.Lives.ActAsync(new AddNote(life.Id, 0, "已电话确认"), StoreUnderTest.Li, ActContext.None);
        return store;
    }
}
