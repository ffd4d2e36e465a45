using Wusheng.Core.Lives;
using Wusheng.Core.Lives.Talk;
using Wusheng.Core.Packs;
using Wusheng.Core.Scenarios;

namespace Wusheng.Packs.Tests.Language;

/// <summary>What one pack forbids beyond the words no centre may say.</summary>
public sealed class FlooringTests
{
    private static readonly Lazy<Pack> Flooring = new(() => LanguageSamples.Of("flooring"));

    [Theory]
    [InlineData("mail", "急什么，下周就发货。", "LNG-06")]
    [InlineData("mail", "我们的质量就是差，没办法。", "LNG-24")]
    [InlineData("phone", "你弄错了，回去再看看。", "LNG-25")]
    [Requirement("LNG-06")]
    [Requirement("LNG-24")]
    [Requirement("LNG-25")]
    public void Its_own_taboo_words_are_findings_under_its_own_clauses(string channel, string text, string clause)
    {
        Assert.Contains(Findings(channel, text), found => found.Norm.Clause == clause);
    }

    [Fact]
    [Requirement("LNG-06")]
    public void Each_of_the_twelve_is_found_in_a_letter_and_none_of_them_as_such_on_the_phone()
    {
        var twelve = LanguageSamples.Lines("forbidden-phrases.txt").Select(line => line.Split('|')).Where(each => string.CompareOrdinal(each[0], "PHR-044") >= 0 && string.CompareOrdinal(each[0], "PHR-055") <= 0).Select(each => each[2]).ToList();
        Assert.Equal(12, twelve.Count);
        Assert.All(twelve, word => Assert.Contains(Findings("mail", word), found => found.Norm.Clause == "LNG-06"));
        Assert.All(twelve, word => Assert.DoesNotContain(Findings("phone", word), found => found.Norm.Clause == "LNG-06"));
    }

    [Fact]
    public void The_standard_way_to_ask_for_patience_passes() => Assert.Empty(Findings("mail", "请您稍等，我们查一下就回复您。"));

    private static IEnumerable<Finding> Findings(string channel, string text) =>
        new TalkScanner(Flooring.Value).Scan(new TalkInput("1", channel, [new TalkTurn(0, 0, "agent", text)], 0, false)).Findings;
}
