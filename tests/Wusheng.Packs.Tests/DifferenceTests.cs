using Wusheng.Core.Packs;
using Wusheng.Packs.Changes;

namespace Wusheng.Packs.Tests;

/// <summary>What changed between two versions of a pack, told to people.</summary>
public sealed class DifferenceTests
{
    [Fact]
    public void The_differences_are_told_in_both_languages()
    {
        var before = ((PackReading.Sound)PackCompiler.Compile(InheritanceTests.Content("base", InheritanceTests.Parent))).Pack;
        var after = ((PackReading.Sound)PackCompiler.Compile(InheritanceTests.Content("base", InheritanceTests.Parent.Replace("30m", "20m", StringComparison.Ordinal).Replace("is: 3m", "is: 4m", StringComparison.Ordinal)
            .Replace("  note: { title: 备注, by: agent, from: open, offers: [name] }\n", "", StringComparison.Ordinal)))).Pack;

        var differences = PackDiff.Between(before, after);

        differences.Select(each => (each.Bearing, each.Zh)).ShouldBe(
        [
            (Bearing.Looser, "参数“等候” › 取值：3m → 4m"),
            (Bearing.Removed, "服务单“单” › 步骤“备注”：去掉"),
            (Bearing.Stricter, "服务单“单” › 时限“时限” › 时限长度：30m → 20m"),
        ]);
        differences[2].En.ShouldBe("case c › clock time › limit: 30m → 20m");
        PackDiff.Between(before, before).ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_list_only_what_went_and_what_came_is_told()
    {
        static Pack Of(string any) => ((PackReading.Sound)PackCompiler.Compile(InheritanceTests.Content("base", InheritanceTests.Parent + $"\n---\nsayings: s\nclause: A-1\nsets:\n  rude: {{ any: [{any}] }}\n"))).Pack;

        var difference = PackDiff.Between(Of("你走开, 烦不烦, 不知道"), Of("烦不烦, 不知道, 别问我")).ShouldHaveSingleItem();

        (difference.Was, difference.Now).ShouldBe(("你走开", "别问我"));
        difference.Zh.ShouldEndWith("去掉 你走开；新增 别问我");
        difference.En.ShouldEndWith("removed 你走开; added 别问我");
    }
}
