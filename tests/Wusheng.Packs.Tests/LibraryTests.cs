using Wusheng.Core.Packs;
using Wusheng.Packs.Source;

namespace Wusheng.Packs.Tests;

/// <summary>The sets of lines the standards count: how many there are, and that each line has its heading and its voice.</summary>
public sealed class LibraryTests
{
    private static readonly Pack _core = Core();

    [Fact]
    [Requirement("SCR-06")]
    public void Six_groups_of_common_lines()
    {
        string[] groups = ["usualAnswer", "usualUnderstand", "usualSolve", "usualEnd", "usualComplaint", "usualCallback"];

        groups.Select(group => In(group).Count).ShouldBe([4, 3, 3, 4, 4, 3]);
        _core.Lines.Where(line => line.Group.StartsWith("usual", StringComparison.Ordinal)).ShouldAllBe(line => groups.Contains(line.Group));
    }

    [Fact]
    [Requirement("SCR-08")]
    public void Twenty_lines_in_four_groups_of_five() =>
        new[] { "receiving", "kindExchange", "givingThanks", "politeRefusal" }.Select(group => In(group).Count).ShouldBe([5, 5, 5, 5]);

    [Fact]
    [Requirement("SCR-09")]
    public void Five_headings_of_stock_phrases()
    {
        In("welcomeBack").ShouldBe(["欢迎您再次致电{热线名称}"]);
        In("sorryWords").ShouldBe(["打扰了", "请原谅", "请稍候", "给您添麻烦了"]);
        In("gratitude").ShouldBe(["感谢您的提醒", "谢谢您的建议"]);
        In("thanksReply").ShouldBe(["不用谢", "没关系", "不客气"]);
        In("furtherNeeds").ShouldBe(["请问您还需要其他服务吗？"]);
    }

    [Fact]
    [Requirement("SCR-10")]
    public void Thirty_and_seven_civil_phrases_each_with_its_number()
    {
        _core.Lines.Where(line => line.Group == "civilReceiving").Select(line => line.Id).ShouldBe(Enumerable.Range(1, 30).Select(at => $"civil{at:00}"));
        _core.Lines.Where(line => line.Group == "civilApology").Select(line => line.Id).ShouldBe(Enumerable.Range(1, 7).Select(at => $"civilSorry{at}"));
        _core.Lines["civil01"]!.Say.ShouldBe("您好");
        _core.Lines["civil30"]!.Say.ShouldBe("再见，您走好，欢迎您再来");
        _core.Lines["civilSorry6"]!.Say.ShouldBe("抱歉，让您久等了");
    }

    [Fact]
    public void Every_line_says_which_of_the_five_voices_it_is_and_cites_its_clause() =>
        _core.Lines.Where(line => (line.Voice is null && line.Clause != "ROL-03") || line.Clause is null).Select(line => line.Id).ShouldBeEmpty();

    private static List<string> In(string group) => [.. _core.Lines.Where(line => line.Group == group).Select(line => line.Say)];

    private static Pack Core() => ((PackReading.Sound)PackFolder.Read(Path.Combine(Repository.Root, "packs", "core"), PackSearch.SiblingsOnly)).Pack;
}
