using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>Plays a pack's own tests on a virtual clock, against the engine that runs in production.</summary>
public static class ScenarioRunner
{
    /// <summary>China has one zone; a scenario elsewhere says so (<c>world: { site: { zone: … } }</c>).</summary>
    public static TimeZoneInfo DefaultZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <param name="publish">How <c>publish pack</c> makes the next version: the pack in force and the item's values; null refuses the item.</param>
    public static ScenarioResult Run(Pack pack, Scenario scenario, Func<Pack, Given.Map, PackChange>? publish = null)
    {
        return Record(pack, scenario, publish).Result;
    }

    /// <summary>Plays a scenario and keeps what happened: every stream as the engine wrote it, and the numbers it took.</summary>
    public static Recording Record(Pack pack, Scenario scenario, Func<Pack, Given.Map, PackChange>? publish = null)
    {
        var site = new Site(scenario.Site, scenario.Site, null, DefaultZone);
        var world = new MemoryWorld(pack, site, ScenarioPeople.Of(scenario, DefaultZone));
        return new Recording(Run(world, scenario, publish), [.. world.Committed], world.Numbers);
    }

    private static ScenarioResult Run(MemoryWorld world, Scenario scenario, Func<Pack, Given.Map, PackChange>? publish)
    {
        var failures = ImmutableArray.CreateBuilder<ScenarioFailure>();
        if (scenario.World is { } start && world.Set(start) is { } wrong)
        {
            failures.Add(new ScenarioFailure(scenario.File, scenario.Line, 1, $"“{wrong}”设不了。", $"'{wrong}' cannot be set."));
            return new ScenarioResult(scenario.Title, failures.ToImmutable());
        }

        var play = new Play(world, scenario, publish);
        foreach (var item in scenario.Play)
        {
            var said = play.Item(item).ToList();
            failures.AddRange(said.Select(one => new ScenarioFailure(scenario.File, item.Line, item.Column, one.Zh, one.En)));
            if (play.Stopped)
            {
                break;
            }
        }

        return new ScenarioResult(scenario.Title, failures.ToImmutable());
    }
}

/// <summary>A scenario as it went: its result, everything that was committed in order, the last number of each series.</summary>
public sealed record Recording(ScenarioResult Result, ImmutableArray<Change> Committed, IReadOnlyDictionary<string, int> Numbers);
