using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

public sealed class SpokenTextTests
{
    internal static readonly Gen<string> Odd = Gen.Elements(
        "不", "知", "道", "嗯", "那个", "啊", "著", "麼", "囉", "１", "①", "一", "〇", " ", "，", "。", "（", "）", "(", ")", "\u200b", "\ufeff", "\u0301",
        "😀", "\ud83d", "\udc00", "\ud840\udc00", "A", "ｂ", "İ", "ß", "½", "1️⃣", "…", "\n", "“").ListOf().Select(string.Concat);

    [Theory]
    [InlineData("不 知 道 ……", "不知道")]
    [InlineData("烦\u200b死\u200b了", "烦死了")]
    [InlineData("ＴＭＤ", "tmd")]
    [InlineData("你問我，我問誰？", "你问我我问谁")]
    [InlineData("這都忙著呢", "这都忙着呢")]
    [InlineData("甚麼時候", "什么时候")]
    [InlineData("妳囉嗦", "你啰嗦")]
    [InlineData("一二三〇①", "12301")]
    [InlineData("好👍🏻的❤️", "好的")]
    [InlineData("（电话接通，无人说话）喂(笑)说话", "喂说话")]
    [InlineData("第一步（未完", "第1步未完")]
    [InlineData("不不不知道", "不不不知道")]
    public void Keeps_what_is_heard(string text, string heard) => Assert.Equal(heard, SpokenText.Of(text).Characters);

    [Theory]
    [InlineData("嗯我那个不知道啊", "嗯那个啊")]
    [InlineData("不不不知道", "不不")]
    [InlineData("搞不搞不清楚", "搞不")]
    [InlineData("13800001122", "")]
    [InlineData("谢谢您", "谢")]
    public void Marks_what_may_be_passed_over(string text, string slack)
    {
        var spoken = SpokenText.Of(text);
        Assert.Equal(slack, string.Concat(spoken.Characters.Where((_, at) => spoken.IsSlack(at))));
    }

    [Fact]
    public void Knows_where_sentences_begin_and_end()
    {
        var spoken = SpokenText.Of("好，嗯不知道啊。您说");
        Assert.Equal("好嗯不您", string.Concat(spoken.Characters.Where((_, at) => spoken.BeginsAt(at))));
        Assert.Equal("好道啊说", string.Concat(spoken.Characters.Where((_, at) => spoken.EndsAt(at + 1))));
    }

    [Fact]
    public void Reading_what_was_read_changes_nothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
        Odd.ToArbitrary(), text => SpokenText.Of(SpokenText.Of(text).Characters).Characters == SpokenText.Of(text).Characters));

    [Fact]
    public void Every_character_maps_back_to_where_it_stands() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
        Odd.ToArbitrary(), text => Enumerable.Range(0, SpokenText.Of(text).Characters.Length).All(at => StandsThere(text, at))));

    [Fact]
    public void A_stretch_of_the_original_maps_to_its_characters_and_back() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
        Odd.ToArbitrary(), text =>
        {
            var spoken = SpokenText.Of(text);
            return spoken.Characters.Length == 0 || spoken.Within(spoken.Original(0, spoken.Characters.Length)).Equals(0..spoken.Characters.Length);
        }));

    [Fact]
    public void Every_character_beyond_the_pattern_alphabet_is_folded_once() => Assert.All(
        Enumerable.Range(0, char.MaxValue).Select(code => ((char)code).ToString()),
        letter => Assert.Equal(SpokenText.Of(letter).Characters, SpokenText.Of(SpokenText.Of(letter).Characters).Characters));

    private static bool StandsThere(string text, int at)
    {
        var spoken = SpokenText.Of(text);
        var place = spoken.Original(at, at + 1);
        var alone = SpokenText.Of(text.Substring(place.Start, place.Length)).Characters;
        return alone.Length == place.Length && alone.Contains(spoken.Characters[at], StringComparison.Ordinal);
    }
}
