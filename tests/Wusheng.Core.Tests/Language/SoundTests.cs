using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

public sealed class SoundTests
{
    private const string Common = "不知道我办的是这那事情归管急什么忙着呢领导意见找早有一件寄神半法止到清楚投诉头素发花布风峰你问闻谁";

    [Theory]
    [InlineData("急什么", "急神么这都茫着呢", "急神么")]
    [InlineData("不是我办的，我也没有办法", "不是我半的我也没有半法", "不是我半的我也没有半法")]
    [InlineData("你问我，我问谁", "你闻我我闻谁", "你闻我我闻谁")]
    [InlineData("有意见找领导去", "有意件早领导去", "有意件早领导去")]
    [InlineData("少(啰|罗)嗦", "少罗锁有玩没玩", "少罗锁")]
    [InlineData("不能给你发布就是不能发布信息", "不能给你花布就是不能花布信息", "不能给你花布就是不能花布信息")]
    [InlineData("你弄错了", "你浓错了，不是我们的问题", "你浓错了")]
    [InlineData("快下班了", "快夏班了怎么现在才来", "快夏班了")]
    [InlineData("墙上贴着呢，自己看", "强上贴着呢子己看", "强上贴着呢子己看")]
    [InlineData("不能办", "嗯不，不能办", "不能办")]
    [InlineData("我保证…赔偿", "我宝证给您陪偿", "我宝证给您陪偿")]
    public void Is_heard_where_it_sounds_so(string pattern, string text, string said) =>
        Assert.Equal([said], By(pattern).In(SpokenText.Of(text)).Select(found => text.Substring(found.Start, found.Length)));

    [Theory]
    [InlineData("急什么", "请问您是要取件还是要寄什么？")]
    [InlineData("不知道", "这个优惠不止到月底")]
    [InlineData("有意见…找领导(去|)", "还有一件事，我要找领导确认之后再回复您")]
    [InlineData("他妈的", "孩子和他妈妈一起过来")]
    [InlineData("不清楚", "部件请出示")]
    [InlineData("放屁", "放辟")]
    [InlineData("把…电话给", "把手机充电花完的给他")]
    public void Words_that_make_sense_stay_what_they_are(string pattern, string text) => Assert.Empty(By(pattern).In(SpokenText.Of(text)));

    [Fact]
    public void Without_sounds_only_the_words_count() => Assert.Empty(SayingPattern.Of("急什么").In(SpokenText.Of("急神么")));

    [Fact]
    public void Shows_which_was_heard_as_which()
    {
        var heard = Assert.Single(By("有意见找领导去").HeardIn(SpokenText.Of("那你有意 件，早领导去")));
        Assert.Equal(new Found(2, 9), heard.Place);
        Assert.Equal([new Misheard(new Found(5, 1), '件', '见', Sounding.Same), new Misheard(new Found(7, 1), '早', '找', Sounding.Alike)], heard.Misheard);
    }

    [Fact]
    public void What_stands_there_word_for_word_is_not_misheard() => Assert.Empty(Assert.Single(By("急什么").HeardIn(SpokenText.Of("急什么"))).Misheard);

    [Theory]
    [InlineData('半', '办', Sounding.Same)]
    [InlineData('早', '找', Sounding.Alike)]
    [InlineData('蓝', '南', Sounding.Alike)]
    [InlineData('花', '发', Sounding.Alike)]
    [InlineData('灰', '飞', Sounding.Alike)]
    [InlineData('呼', '夫', Sounding.Alike)]
    [InlineData('热', '乐', Sounding.Alike)]
    [InlineData('音', '英', Sounding.Alike)]
    [InlineData('真', '争', Sounding.Alike)]
    [InlineData('森', '生', Sounding.Alike)]
    [InlineData('三', '伤', Sounding.Alike)]
    [InlineData('长', '掌', Sounding.Same)]
    [InlineData('长', '场', Sounding.Same)]
    [InlineData('1', '衣', Sounding.Same)]
    [InlineData('人', '宁', Sounding.Apart)]
    [InlineData('办', '判', Sounding.Apart)]
    [InlineData('a', 'b', Sounding.Apart)]
    [InlineData('a', 'a', Sounding.Same)]
    public void Knows_what_sounds_alike(char one, char other, Sounding expected) => Assert.Equal(expected, Readings.Between(one, other));

    [Fact]
    public void Sounding_alike_goes_both_ways_and_shares_a_key() => Assert.All(Pairs(), pair =>
    {
        Assert.Equal(Readings.Between(pair.One, pair.Other), Readings.Between(pair.Other, pair.One));
        Assert.True(Readings.Between(pair.One, pair.Other) == Sounding.Apart || Keys(pair.One).Intersect(Keys(pair.Other)).Any());
    });

    [Fact]
    public void By_ear_all_is_found_that_is_found_word_for_word() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(
        Speech(3, 8).ToArbitrary(), Speech(0, 40).ToArbitrary(), (pattern, text) =>
        {
            var spoken = SpokenText.Of(text);
            return SayingPattern.Of(pattern).In(spoken).All(found => By(pattern).In(spoken).Contains(found));
        }));

    [Fact]
    public void What_is_heard_stands_apart_and_in_order_and_sounds_as_meant() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(
        Speech(3, 6).ToArbitrary(), Speech(0, 60).ToArbitrary(), (pattern, text) =>
        {
            var heard = By(pattern).HeardIn(SpokenText.Of(text));
            return heard.Zip(heard.Skip(1)).All(two => two.First.Place.End <= two.Second.Place.Start)
                && heard.SelectMany(each => each.Misheard).All(each => each.Sounding == Readings.Between(each.Written, each.Meant) && each.Sounding != Sounding.Apart && each.Written != each.Meant);
        }));

    [Theory]
    [InlineData("急什么这都忙着呢", "急神么")]
    [InlineData("有意见…找领导…去", "有意件早领导")]
    [InlineData("(不|不不|不不不)(知|不知)…道…道…道", "不止到")]
    public void A_turn_of_a_hundred_thousand_characters_is_heard_to_its_end(string pattern, string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        Assert.All(By(pattern).In(SpokenText.Of(text)), found => Assert.InRange(found.End, 1, text.Length));
    }

    private static SayingPattern By(string pattern) => SayingPattern.Of(pattern, sounds: true);

    private static Gen<string> Speech(int least, int most) =>
        from length in Gen.Choose(least, most) from letters in Gen.Elements(Common.ToCharArray()).ListOf(length) select string.Concat(letters);

    private static IEnumerable<(char One, char Other)> Pairs() => from one in Common from other in Common select (one, other);

    private static ushort[] Keys(char letter)
    {
        var keys = new ushort[Readings.MostKeys];
        return keys[..Readings.Keys(letter, keys)];
    }
}
