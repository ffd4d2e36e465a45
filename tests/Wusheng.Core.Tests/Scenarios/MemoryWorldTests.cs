using Wusheng.Core.Lives;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Scenarios.GivenMaps;

namespace Wusheng.Core.Tests.Scenarios;

public sealed class MemoryWorldTests
{
    private static readonly DateTimeOffset noon = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_refused_act_takes_no_number()
    {
        var world = World();
        world.Commit(inside => { inside.NextNumber("J"); return new Decision.Refused([], []); });
        Assert.Equal(1, world.NextNumber("J"));
    }

    [Fact]
    public void A_change_decided_on_an_old_version_is_a_defect()
    {
        var world = World();
        var stale = new Change(new Life(world.NewId(noon)) { Version = 5 }, 4, []);
        Assert.Throws<InvalidOperationException>(() => world.Commit(_ => new Decision.Refused([], [stale])));
    }

    [Fact]
    public void Ids_count_up()
    {
        var world = World();
        Assert.True(string.CompareOrdinal(world.NewId(noon).Text, world.NewId(noon).Text) < 0);
    }

    [Fact]
    public void Things_have_facts_by_type_and_key_or_by_key_alone()
    {
        var world = World();
        world.Set(Map(new() { ["part S-12"] = Map(new() { ["stock"] = "3" }), ["B-7"] = Map(new() { ["brand"] = "甲" }) }));
        Assert.Equal(new Value.Number(3), world.Outside("part", "S-12", "stock"));
        Assert.Equal(new Value.Text("甲"), world.Outside("device", "B-7", "brand"));
        Assert.Null(world.Outside("part", "S-12", "price"));
    }

    [Theory]
    [InlineData("0250123", "0250123")]
    [InlineData("5-2-1203", "5-2-1203")]
    public void A_key_made_of_digits_stays_text(string written, string kept)
    {
        var world = World();
        world.Set(Map(new() { ["unit 1"] = Map(new() { ["owner"] = written }) }));
        Assert.Equal(new Value.Text(kept), world.Outside("unit", "1", "owner"));
    }

    [Fact]
    public void Holders_are_those_of_the_role() =>
        Assert.Equal(["ben", "bob"], World().Holders("yard", "worker").Select(person => person.Id));

    private static MemoryWorld World() => new(SmallPack.Make(), new Site("yard", "yard", null, TimeZoneInfo.Utc),
        ImmutableArray.Create(Holder("ada", "clerk"), Holder("ben", "worker"), Holder("bob", "worker")));

    private static Person Holder(string id, string role) => new(id, id, id, [new Post(role, "yard")]);
}
