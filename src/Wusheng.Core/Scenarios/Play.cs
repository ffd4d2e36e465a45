using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>
/// One scenario being played. Of an item: first what is due before its moment, then the world and the act, then what is due
/// up to and at its moment, then the expectations.
/// </summary>
internal sealed class Play
{
    private readonly MemoryWorld world;
    private readonly ScenarioClock clock;
    private readonly Timeline timeline;
    private readonly Places places;
    private readonly Told told;
    private readonly Acting acting;

    public Play(MemoryWorld world, Scenario scenario, Func<Pack, Given.Map, PackChange>? publish)
    {
        this.world = world;
        clock = new ScenarioClock(scenario.Starts);
        timeline = new Timeline(world, ScenarioClock.Moment(scenario.Starts, world.Home.Zone));
        places = new Places(world);
        told = new Told(world);
        acting = new Acting(world, timeline, places, publish);
    }

    /// <summary>Time could not go on: what follows would be judged at the wrong moment.</summary>
    public bool Stopped { get; private set; }

    public IEnumerable<Said> Item(ScenarioItem item)
    {
        if (Begin(item) is { } stopped)
        {
            Stopped = true;
            return [stopped];
        }

        var said = new List<Said>();
        if (item.World is { } changed && world.Set(changed) is { } wrong)
        {
            said.Add(new Said($"“{wrong}”设不了。", $"'{wrong}' cannot be set."));
        }

        said.AddRange(acting.Take(item));
        if (timeline.PassTo(acting.Until > timeline.Now ? acting.Until.Value : timeline.Now, inclusive: true) is { } stuck)
        {
            Stopped = true;
            return [.. said, stuck];
        }

        said.AddRange(Expectations(item));
        told.NextItem();
        return said;
    }

    private Said? Begin(ScenarioItem item) => clock.Read(item.At, world.Home.Zone) is { } at
        ? timeline.PassTo(at, inclusive: false)
        : new Said($"“{item.At}”不是时间；写成 09:00 或 2026-03-02 09:00。", $"'{item.At}' is no time; write 09:00 or 2026-03-02 09:00.");

    private IEnumerable<Said> Expectations(ScenarioItem item)
    {
        var facts = new ScenarioFacts(world, places, told, timeline.Now);
        return item.Expect.Select(expected => ExpectCheck.Of(expected, facts)).OfType<Said>();
    }
}
