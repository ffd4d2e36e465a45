using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

public sealed class SimilarSentencesTests
{
    private static readonly ImmutableArray<string> Shirk = ["这事不归我管，您找别人去", "我们不管这个，去问厂家", "您去隔壁窗口问，别找我们", "厂家的事您找厂家，我管不着"];
    private static readonly ImmutableArray<string> Hurry = ["您快点说，后面排着队呢", "能不能快一点，我没时间听", "快讲重点，别耽误我时间", "都说了几遍了，您快点行不行"];
    private static readonly ImmutableArray<string> Plain = ["您好，请问有什么可以帮您", "我帮您联系厂家，您稍等", "不着急，您慢慢说", "师傅今天下午上门", "您的单子登记好了", "我请同事过来为您办理"];

    [Fact]
    public void A_sentence_in_other_words_is_found_under_the_saying_it_is_like()
    {
        var known = Learned(Plain);
        Assert.Equal("shirk", known.Read("这个我们不管，您找厂家去问").Best?.Saying);
        Assert.Equal("hurry", known.Read("快点讲，我没时间，后面排队呢").Best?.Saying);
        Assert.Null(known.Read("您好，师傅下午上门，我帮您登记好了").Best);
    }

    [Fact]
    public void The_order_of_the_samples_does_not_matter()
    {
        var (one, other) = (Learned(Plain), Learned([.. Plain.Reverse()]));
        foreach (var sentence in Shirk.Concat(Hurry).Concat(Plain).Append("您找厂家快点问"))
        {
            Assert.Equal(one.Read(sentence).Share("shirk"), other.Read(sentence).Share("shirk"), 0.001);
        }
    }

    [Fact]
    public void Samples_that_say_nearly_the_same_do_not_lead_learning_astray()
    {
        ImmutableArray<string> alike = [.. Enumerable.Range(0, 400).Select(at => $"这事不归我管，您找{(char)('甲' + at)}去")];
        var known = SimilarSentences.Of([new Samples("shirk", alike, null), new Samples("hurry", Hurry, null)], [], Plain)!;
        Assert.InRange(known.Read("这事不归我管，您找他去").Share("shirk"), 0.9, 1);
        Assert.InRange(known.Read("不着急，您慢慢说").Share("shirk"), 0, 0.5);
    }

    [Fact]
    public void What_could_be_either_of_two_sayings_is_named_as_neither()
    {
        var known = SimilarSentences.Of([new Samples("one", Shirk, null), new Samples("other", [.. Shirk.Select(each => each + "吧")], null)], [], Plain)!;
        var read = known.Read("这事不归我管，找厂家去呀");
        Assert.True(read.Highest < 0.6, $"{read.Highest}");
        Assert.True(read.Best is null || read.Best.Score >= 0.5);
    }

    private static SimilarSentences Learned(ImmutableArray<string> plain) => SimilarSentences.Of([new Samples("shirk", Shirk, 0.6m), new Samples("hurry", Hurry, 0.6m)], [], plain)!;
}
