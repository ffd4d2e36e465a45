using Wusheng.Core.Scenarios;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests.Scenarios;

/// <summary>
/// Packs of a dozen other trades, each with its scenarios: slots that fill and are given up, notices that fail, debts that go with the seat,
/// signatures that lapse, weighed inspections with photos, courses with attempts and expiry, figures, linked states as moments, rows in rows,
/// stock, automatic assignment, changes on top of a parent.
/// </summary>
public sealed class TradesTests
{
    public static TheoryData<string> Trades =>
        ["clinic", "bank", "hotel", "lift", "courier", "school", "gas", "rental", "insurance", "museum", "airline", "helpdesk"];

    [Theory]
    [MemberData(nameof(Trades))]
    public void Is_sound_and_plays_green(string trade)
    {
        var reading = PackFolder.Read(WorkedCasesTests.Fixture(Path.Combine("trades", trade)), PackSearch.SiblingsOnly);
        var sound = Assert.IsType<PackReading.Sound>(reading);
        Assert.NotEmpty(sound.Scenarios);
        Assert.Equal("", string.Join('\n', sound.Scenarios.SelectMany(scenario => ScenarioRunner.Run(sound.Pack, scenario, PackChanging.Of(sound.Content)).Failures)));
    }
}
