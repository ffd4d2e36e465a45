using System.Globalization;
using System.Text.RegularExpressions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>A scenario as it would have gone on another day.</summary>
public static partial class LaterScenario
{
    /// <summary>
    /// Some days later: every moment in it moves along and the hours stay; dates inside sentences are words and stay too. What it expects
    /// was said of the day it was written for and is left out.
    /// </summary>
    public static Scenario Later(this Scenario scenario, int days) => scenario with
    {
        Starts = scenario.Starts.AddDays(days),
        World = (Given.Map?)Moved(scenario.World, days),
        Play = [.. scenario.Play.Select(item => Moved(item, days))],
    };

    /// <summary>What of it goes on as long as its moments please: up to now, say, or while somebody works.</summary>
    public static Scenario While(this Scenario scenario, Func<DateTimeOffset, bool> goesOn)
    {
        var clock = new ScenarioClock(scenario.Starts);
        return scenario with { Play = [.. scenario.Play.TakeWhile(item => clock.Read(item.At, ScenarioRunner.DefaultZone) is not { } at || goesOn(at))] };
    }

    private static ScenarioItem Moved(ScenarioItem item, int days) => item with
    {
        At = item.At is { } at ? Moved(at, days) : null,
        With = item.With.ToImmutableDictionary(given => given.Key, given => Moved(given.Value, days)!),
        World = (Given.Map?)Moved(item.World, days),
        Expect = [],
    };

    private static Given? Moved(Given? given, int days) => given switch
    {
        Given.Text text => new Given.Text(Moved(text.Content, days)),
        Given.List list => new Given.List([.. list.Items.Select(item => Moved(item, days)!)]),
        Given.Map map => new Given.Map(map.Of.ToImmutableDictionary(pair => pair.Key, pair => Moved(pair.Value, days)!)),
        _ => null,
    };

    private static string Moved(string text, int days) => Moments().IsMatch(text)
        ? Dates().Replace(text, date => DateOnly.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : date.Value)
        : text;

    /// <summary>A date, a date and time, or a stretch of them, and nothing else.</summary>
    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[\d:T \-–]*$")]
    private static partial Regex Moments();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Dates();
}
