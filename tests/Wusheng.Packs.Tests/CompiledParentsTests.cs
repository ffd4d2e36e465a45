using Wusheng.Packs.Changes;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>Packs read together share what they extend, and read as they would alone.</summary>
public sealed class CompiledParentsTests
{
    private static readonly PackSearch Shipped = new(Path.Combine(Repository.Root, "packs"));

    [Fact]
    public void A_parent_of_several_is_compiled_once()
    {
        var known = new CompiledParents();
        var telecom = Read("telecom", known);

        known.Of(telecom.Content.Parents.Single(), () => throw new InvalidOperationException("compiled again")).Pack.ShouldNotBeNull();
        known.Of(Read("property", known).Content.Parents.Single(), () => throw new InvalidOperationException("compiled again")).Pack.ShouldNotBeNull();
    }

    [Fact]
    public void A_pack_read_with_others_is_the_pack_read_alone()
    {
        var known = new CompiledParents();
        Read("telecom", known);

        var (alone, together) = (Read("property"), Read("property", known));

        together.Problems.ShouldBe(alone.Problems);
        together.Pack.Version.ShouldBe(alone.Pack.Version);
        PackDiff.Between(alone.Pack, together.Pack).ShouldBeEmpty();
    }

    private static PackReading.Sound Read(string pack, CompiledParents? known = null) =>
        PackFolder.Read(Path.Combine(Repository.Root, "packs", pack), Shipped, known: known).ShouldBeOfType<PackReading.Sound>();
}
