using System.Diagnostics;

using Wusheng.Core.Scenarios;
using Wusheng.Packs;

namespace Wusheng.Web.Features.Packs;

/// <summary>What a standard's own scenarios came to.</summary>
internal sealed record ScenarioRun(ImmutableArray<ScenarioResult> Results, TimeSpan Took)
{
    public int Passed => Results.Count(result => result.Passed);

    public IEnumerable<ScenarioResult> Failed => Results.Where(result => !result.Passed);

    /// <summary>Plays them all on the engine, on a clock of their own; null when the standard is not sound.</summary>
    public static ScenarioRun? Of(PackReading reading)
    {
        if (reading is not PackReading.Sound sound)
        {
            return null;
        }

        var began = Stopwatch.GetTimestamp();
        var publish = PackChanging.Of(sound.Content);
        return new ScenarioRun([.. sound.Scenarios.Select(scenario => ScenarioRunner.Run(sound.Pack, scenario, publish))], Stopwatch.GetElapsedTime(began));
    }
}
