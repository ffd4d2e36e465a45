using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Time.Holidays;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Tests.Torture;

/// <summary>Before a list of holidays is taken over it is shown which due times it would move; nothing is written.</summary>
public sealed class HolidayPreviewTests
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Fact]
    public void Torture_07_only_clocks_on_the_calendar_move()
    {
        var pack = Marked.Compile(("pack.yaml", Marked.Header), ("c.yaml", """
            calendars: { desk: { week: { mon-fri: ["09:00-17:00"] } } }
            ---
            case: c
            title: 单
            clause: A-1
            opens: { by: agent }
            states: { open: 开, done: 完 }
            ends: [done]
            steps: { finish: { title: 完, by: agent, from: open, to: done } }
            clocks:
              days: { title: 两个工作日, from: opened, until: finish, limit: 2wd, calendar: desk }
              hours: { title: 一天, from: opened, until: finish, limit: 24h }
            """)).ShouldBeOfType<PackReading.Sound>().Pack;
        var world = new MemoryWorld(pack, new Site("s", "点", null, China), [new Person("lin", "1", "林", [new Post("agent", "s")])]);
        var opened = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8));
        var life = Engine.Do(world, new Open("c", "s", "desk", Given.Nothing), new Actor("lin", "desk"), opened).ShouldBeOfType<Decision.Happened>().Life;

        var moves = DuePreview.Of(world, [life], [new Holiday(new DateOnly(2026, 3, 3), true, "休"), new Holiday(new DateOnly(2026, 4, 1), true, "休")]);

        var move = moves.ShouldHaveSingleItem();
        move.Clock.ShouldBe("两个工作日");
        move.Before.ShouldBe(new DateTimeOffset(2026, 3, 4, 17, 0, 0, TimeSpan.FromHours(8)));
        move.After.ShouldBe(new DateTimeOffset(2026, 3, 5, 17, 0, 0, TimeSpan.FromHours(8)));
        DuePreview.Of(world, [life], [new Holiday(new DateOnly(2026, 3, 7), true, "本来就休")]).ShouldBeEmpty();
    }
}
