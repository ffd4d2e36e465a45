using Wusheng.Core.Scenarios;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests.Scenarios;

/// <summary>The scenarios of the packs that ship with the product.</summary>
public sealed class ShippedScenariosTests
{
    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_scenario_of_a_shipped_pack_is_green(string pack)
    {
        var reading = PackFolder.Read(Path.Combine(Shipped(), pack), PackSearch.SiblingsOnly);
        var sound = Assert.IsType<PackReading.Sound>(reading);
        Assert.NotEmpty(sound.Scenarios);
        Assert.Equal("", string.Join('\n', sound.Scenarios.SelectMany(scenario => ScenarioRunner.Run(sound.Pack, scenario, PackChanging.Of(sound.Content)).Failures)));
    }

    public static TheoryData<string> Packs() => [.. Directory.GetFiles(Shipped(), "pack.yaml", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order()];

    private static string Shipped() => Path.Combine(Repository.Root, "packs");
}
