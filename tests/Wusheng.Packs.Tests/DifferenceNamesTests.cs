using Wusheng.Core.Packs;
using Wusheng.Packs.Changes;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>Who reads what changed in a standard reads names, not ids.</summary>
public sealed class DifferenceNamesTests
{
    private static readonly Pack _core = ((PackReading.Sound)PackFolder.Read(Path.Combine(Repository.Root, "packs", "core"), PackSearch.SiblingsOnly)).Pack;

    [Fact]
    public void A_saying_is_named_by_the_norm_that_forbids_it()
    {
        var difference = Changed(saying => saying.Id == "belittle").ShouldHaveSingleItem();

        difference.WhereZh.ShouldBe("说法“不看不起客户”（belittle） › 句式");
        difference.WhereEn.ShouldBe($"saying {_core.English["norm.noBelittling"]} (belittle) › patterns");
    }

    [Fact]
    public void One_no_norm_forbids_is_named_by_its_clause()
    {
        var forbidden = _core.Norms.Where(norm => norm.Never is not null).SelectMany(norm => Checks.ForbiddenLines.Said(norm.Never!)).ToHashSet();
        var free = _core.Sayings.First(saying => saying.Clause is not null && !forbidden.Contains(saying.Id));

        Changed(saying => saying.Id == free.Id).ShouldHaveSingleItem().WhereZh.ShouldBe($"说法“{_core.Clauses[free.Clause!]!.Title}”（{free.Id}） › 句式");
    }

    [Fact]
    public void A_line_is_named_by_how_it_begins_and_one_that_went_by_what_it_was()
    {
        var line = _core.Lines.First(each => each.Say.Length > 20);

        var difference = PackDiff.Between(_core, _core with { Lines = new([.. _core.Lines.Where(each => each != line)]) }).ShouldHaveSingleItem();

        difference.Zh.ShouldBe($"话术“{line.Say[..14]}…”（{line.Id}）：去掉");
    }

    [Fact]
    public void In_English_the_standards_English_titles_stand_for_ids()
    {
        var request = _core.Cases["request"]!;
        var after = _core with { Cases = new([.. _core.Cases.Select(type => type == request ? type with { Steps = new([.. type.Steps.Skip(1)]) } : type)]) };

        PackDiff.Between(_core, after)[0].En.ShouldBe($"case {_core.English["case.request"]} › step {_core.English[$"case.request.step.{request.Steps[0].Id}"]}: removed");
    }

    private static ImmutableArray<Difference> Changed(Func<Saying, bool> which) =>
        PackDiff.Between(_core, _core with { Sayings = new([.. _core.Sayings.Select(saying => which(saying) ? saying with { Any = saying.Any.Add("你懂什么呀你") } : saying)]) });
}
