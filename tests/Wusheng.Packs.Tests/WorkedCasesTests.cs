using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>The fourteen worked cases are one pack, and it is sound.</summary>
public sealed class WorkedCasesTests
{
    internal static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    [Fact]
    public void All_fourteen_compile_together()
    {
        var reading = PackFolder.Read(Fixture("examples"), PackSearch.SiblingsOnly);

        var sound = reading.ShouldBeOfType<PackReading.Sound>(string.Join('\n', reading.Problems));
        sound.Pack.Cases.Ids.ShouldContain("fault");
        sound.Scenarios.Length.ShouldBe(6);
    }
}
