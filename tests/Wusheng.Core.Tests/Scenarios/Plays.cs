using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;
using Wusheng.Core.Values;
using static Wusheng.Core.Tests.Scenarios.GivenMaps;

namespace Wusheng.Core.Tests.Scenarios;

/// <summary>Scenarios written in short: people ada (clerk), ben and bob (workers), cai (boss), Monday 2026-03-02 09:00.</summary>
internal static class Plays
{
    public static ScenarioItem At(string? at, string? by = null, string? @do = null, Dictionary<string, Given>? with = null,
        string[]? refused = null, string[]? expect = null, Dictionary<string, Given>? world = null) =>
        new(7, 5, at, by, @do, with?.ToImmutableDictionary() ?? Given.Nothing)
        {
            Refused = [.. refused ?? []],
            Expect = [.. expect ?? []],
            World = world is null ? null : Map(world),
        };

    public static Scenario Of(params ScenarioItem[] items) => new("一幕", "small.yaml", 3)
    {
        Site = "yard",
        Starts = new DateTime(2026, 3, 2, 9, 0, 0),
        People =
        [
            Person("ada", "clerk"), Person("ben", "worker"), Person("bob", "worker"), Person("cai", "boss"),
        ],
        World = Map(new() { ["unit 801"] = Map(new() { ["arrears"] = "0" }), ["unit 802"] = Map(new() { ["arrears"] = "320" }) }),
        Play = [.. items],
    };

    public static ScenarioResult Run(params ScenarioItem[] items) => ScenarioRunner.Run(SmallPack.Make(), Of(items));

    public static void Green(params ScenarioItem[] items) => Assert.Equal("", string.Join('\n', Run(items).Failures));

    /// <summary>Exactly one failure, whose sentences hold these words.</summary>
    public static void Red(string zh, string en, params ScenarioItem[] items)
    {
        var failure = Assert.Single(Run(items).Failures);
        Assert.Equal(("small.yaml", 7, 5), (failure.File, failure.Line, failure.Column));
        Assert.Contains(zh, failure.Zh, StringComparison.Ordinal);
        Assert.Contains(en, failure.En, StringComparison.Ordinal);
    }

    public static ScenarioItem Opened(string unit = "801", params string[] expect) =>
        At("09:00", "ada", "open job as J", new() { ["unit"] = unit }, expect: expect);

    public static ScenarioItem Started(string at, params string[] expect) =>
        At(at, "ada", "J.start", new() { ["worker"] = "ben" }, expect: expect);

    private static ScenarioPerson Person(string alias, string role) => new(alias, [role], Given.Nothing);
}
