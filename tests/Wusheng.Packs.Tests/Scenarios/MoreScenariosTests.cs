using Wusheng.Core.Scenarios;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests.Scenarios;

/// <summary>
/// Scenarios that live outside their pack, over the worked cases that carry none: money, papers, parts, slots, rows twice consented,
/// customers who act themselves, inspections, recurring duties, incidents that hide.
/// </summary>
public sealed class MoreScenariosTests
{
    [Theory]
    [InlineData("04.yaml")]
    [InlineData("05.yaml")]
    [InlineData("08.yaml")]
    [InlineData("09.yaml")]
    [InlineData("10.yaml")]
    [InlineData("11.yaml")]
    [InlineData("13.yaml")]
    [InlineData("14.yaml")]
    public void They_play_green(string file)
    {
        var reading = PackFolder.Read(WorkedCasesTests.Fixture("examples"), PackSearch.SiblingsOnly, WorkedCasesTests.Fixture("more"));
        var sound = Assert.IsType<PackReading.Sound>(reading);
        var scenarios = sound.Scenarios.Where(scenario => scenario.File.EndsWith(file, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(scenarios);
        Assert.Equal("", string.Join('\n', scenarios.SelectMany(scenario => ScenarioRunner.Run(sound.Pack, scenario).Failures)));
    }
}
