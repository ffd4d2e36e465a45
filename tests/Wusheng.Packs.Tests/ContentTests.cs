using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>A pack's identity is its content, and its content can be kept.</summary>
public sealed class ContentTests
{
    private static readonly PackContent _content = Marked.Content("small", ("pack.yaml", Marked.Header), ("cases/c.yaml", BadPacks.Sound));

    [Fact]
    public void The_hash_does_not_depend_on_the_order_or_place_of_files()
    {
        var turned = _content with { Files = [.. _content.Files.Reverse()], Shown = "/elsewhere/small" };

        turned.Hash.ShouldBe(_content.Hash);
    }

    [Fact]
    public void The_hash_changes_with_any_byte_any_path_and_any_parent()
    {
        var other = Marked.Content("small", ("pack.yaml", Marked.Header + " "), ("cases/c.yaml", BadPacks.Sound));
        var moved = Marked.Content("small", ("pack.yaml", Marked.Header), ("cases/d.yaml", BadPacks.Sound));

        new[] { _content.Hash, other.Hash, moved.Hash, (_content with { Parents = [other] }).Hash }.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void An_archive_gives_back_the_same_pack()
    {
        var whole = _content with { Parents = [] };

        var again = PackArchive.FromBytes(PackArchive.ToBytes(whole)).ShouldNotBeNull();

        again.Hash.ShouldBe(whole.Hash);
        PackArchive.ToBytes(again).ShouldBe(PackArchive.ToBytes(whole));
        ((PackReading.Sound)PackCompiler.Compile(again)).Pack.Version.Hash.ShouldBe(whole.Hash);
        PackArchive.FromBytes("{ broken"u8).ShouldBeNull();
    }

    [Theory]
    [InlineData("1.0.0", true)]
    [InlineData("1.2.3-draft.1+build", true)]
    [InlineData("1.0", false)]
    [InlineData("v1.0.0", false)]
    [InlineData("01.0.0", false)]
    public void A_version_is_semantic(string version, bool sound) =>
        Marked.Compile(("pack.yaml", Marked.Header.Replace("1.0.0", version, StringComparison.Ordinal))).IsSound.ShouldBe(sound);

    [Fact]
    public void A_published_pack_is_recalled_though_a_later_check_would_refuse_it()
    {
        var refused = Marked.Content("small", ("pack.yaml", Marked.Header), ("cases/c.yaml", BadPacks.Sound.Replace("A-1", "\"\"", StringComparison.Ordinal)));

        PackCompiler.Compile(refused).IsSound.ShouldBeFalse();
        PackCompiler.Recall(refused).ShouldNotBeNull().Cases.Has("c").ShouldBeTrue();
    }
}
