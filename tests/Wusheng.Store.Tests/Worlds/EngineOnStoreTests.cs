using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;
using Wusheng.Store.Checking;
using Wusheng.Store.House;
using Wusheng.Store.Live;
using Wusheng.Store.Reading;
using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Tests.Worlds;

/// <summary>The real engine on a real database.</summary>
public sealed class EngineOnStoreTests
{
    private static Pack Pack { get; } = new(new PackVersion("small", "1.0.0", "bb22"), "小样")
    {
        Roles = new([new Role("agent", "坐席", "chief"), new Role("chief", "主管", null), new Role("auditor", "稽核", null) { AllSites = true, Sees = ["fault"] }]),
        Cases = new([new LifeType("fault", LifeKind.Case, "故障")
        {
            Number = "GZ{yyyyMMdd}-{0000}",
            Sees = new Sight([
                new SightArm(ConditionParser.Condition("hard is yes").Value, ["engineer", "chief"]),
                new SightArm(null, ["any"])]),
            Hides = ["accused"],
            Seats = new([new SeatType("engineer", "工程师", ["agent"]), new SeatType("accused", "被投诉人", [])]),
            Fields = new([new FieldType("hard", "疑难", FieldKind.YesNo), new FieldType("what", "现象", FieldKind.Text)]),
            Opening = Opening.ByAnyone with { Asks = ["what"], Offers = ["hard", "engineer", "accused"] },
            States = new([new State("open", "待办"), new State("done", "完成")]),
            Ends = ["done"],
            Steps = new([new StepType("finish", "完成") { By = ["any"], From = ["open"], To = "done" }]),
            Clocks = new([new ClockType("answer", "答复时限")
            {
                From = new Moments([new Core.Conditions.Path(["opened"])], null),
                Until = new Moments([new Core.Conditions.Path(["finish"])], null),
                Limit = new Expression.Literal(new Value.Duration(TimeSpan.FromMinutes(30))),
            }]),
        }]),
    };

    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_case_lives_from_opening_to_its_end(string database)
    {
        using var store = await RuledAsync(database);
        var opened = await OpenAsync(store, ("what", "没有信号"));
        store.Clock.Now = store.Clock.Now.AddHours(1);
        await new DueWatch(store.Database, store.Lives, store.Clock).PassAsync();
        var done = StoreUnderTest.Happened(await store.Lives.ActAsync(new TakeStep(opened.Id, 0, "finish", Given.Nothing), StoreUnderTest.Li, ActContext.None));

        using var db = store.Database.OpenDb();
        var row = db.Lives.Single();
        Assert.Equal(("GZ20260302-0001", "done", true, done.Version), (row.Number, row.State, row.Ended, row.Version));
        Assert.Equal(LifeRow.NeverDue, row.NextDue);
        Assert.Null(row.WakeAt);
        Assert.Equal(1, db.Events.Count(e => e.Kind == "clock-breach"));
        Assert.Empty(new Doctor(store.Database, new StoreRules(), store.Shelf).Examine().Faults);
    }

    /// <summary>Lists must not show one case more or less than the rule for a single case allows.</summary>
    [Theory, ClassData(typeof(OnEveryDatabase))]
    public async Task A_list_shows_exactly_what_each_person_may_see(string database)
    {
        using var store = await RuledAsync(database);
        await OpenAsync(store, ("what", "平常"));
        await OpenAsync(store, ("what", "疑难"), ("hard", "yes"));
        await OpenAsync(store, ("what", "疑难派单"), ("hard", "yes"), ("engineer", "wang"));
        await OpenAsync(store, ("what", "投诉"), ("accused", "wang"));
        var house = await store.House.BookAsync();
        using var db = store.Database.OpenDb();
        var ids = db.Lives.Select(row => row.Id).ToList();

        foreach (var person in house.People.Values)
        {
            var truth = await store.Lives.WriteAsync((_, world) => ids.Where(id => Rights.Sees(world, world.Find(new LifeId(id))!, person.Id)).Order(StringComparer.Ordinal).ToList());
            var list = await db.CasesAsync(house, Viewer.Of(house, person, [Pack]), new CaseFilter(), null, 50);
            Assert.Equal(truth, list.Items.Select(row => row.Id).Order(StringComparer.Ordinal));
        }
    }

    private static async Task<StoreUnderTest> RuledAsync(string database)
    {
        var store = await new StoreUnderTest(database, new StoreRules()).FurnishedAsync();
        await store.House.SaveAsync(new SiteRow { Id = "west", Title = "城西站", Parent = "root" });
        await store.House.SaveAsync(new PersonRow { Id = "xi", StaffNumber = "0100", Name = "西工", Posts = StoredValues.WritePosts([new Post("agent", "west")]) });
        await store.House.SaveAsync(new PersonRow { Id = "ji", StaffNumber = "0101", Name = "稽核", Posts = StoredValues.WritePosts([new Post("auditor", "west")]) });
        store.Shelf.Keep(Pack);
        await store.House.PublishAsync(Pack, [2], "east", null);
        return store;
    }

    private static async Task<Life> OpenAsync(StoreUnderTest store, params (string Name, string Text)[] with) => StoreUnderTest.Happened(await store.Lives.ActAsync(
        new Open("fault", "east", "phone", with.ToImmutableDictionary(pair => pair.Name, pair => (Given)pair.Text)), StoreUnderTest.Li, ActContext.None));
}
