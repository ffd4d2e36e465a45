using FsCheck;
using FsCheck.Fluent;
using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

public sealed class SayingPatternTests
{
    [Theory]
    [InlineData("欢迎致电", "您好，欢迎致电服务中心", "欢迎致电")]
    [InlineData("欢迎致电", "欢 迎、致——电", "欢 迎、致——电")]
    [InlineData("您好，您的电话", "您好↑ 您的电话已接通", "您好↑ 您的电话")]
    [InlineData("ＡＢＣ热线", "abc热线", "abc热线")]
    [InlineData("12315", "请拨一二三一五", "一二三一五")]
    [InlineData("有什么可以(帮|帮助)(您|到您)", "请问有什么可以帮到您？", "有什么可以帮到您")]
    [InlineData("有什么可以(帮|帮助)(您|到您)", "有什么可以帮助您", "有什么可以帮助您")]
    [InlineData("有意见找(头|)领导去", "有意见找领导去", "有意见找领导去")]
    [InlineData("有意见找(头|)领导去", "有意见找头领导去", "有意见找头领导去")]
    [InlineData("喂…说话呀", "喂，喂，你倒是说话呀", "喂，喂，你倒是说话呀")]
    [InlineData("再不说话…挂", "再不说话我就挂了啊！", "再不说话我就挂")]
    [InlineData("((甲|乙)丙|丁)戊", "乙丙戊", "乙丙戊")]
    [InlineData("我是{姓名}", "我是小王", "我是小")]
    [InlineData("这事不归我管", "這事，呃，不歸我管囉", "這事，呃，不歸我管")]
    [InlineData("你有没有搞错", "你有没有搞搞搞错啊你", "你有没有搞搞搞错")]
    [InlineData("不知道", "不不不知道", "不知道")]
    [InlineData("我就这态度", "我……就……这……态……度", "我……就……这……态……度")]
    [InlineData("不是我办的，我也没有办法", "嗯……那个，不是我办的嘛，我呃，我也没有办法呀。", "不是我办的嘛，我呃，我也没有办法")]
    [InlineData("怎么还问啊", "怎么还问呐", "怎么还问")]
    [InlineData("怎么还问啊", "怎么还问吗？", "怎么还问吗")]
    [InlineData("喂，说吧", "喂，说呀！", "喂，说呀")]
    [InlineData("^不知道$", "嗯，不知道啊。", "不知道")]
    [InlineData("^(不知道|不清楚)$", "这个不清楚，你问别人", "不清楚")]
    [InlineData("哈哈", "哈哈", "哈哈")]
    [InlineData("有意见&找领导去", "找领导去呀，你有意见的话。", "找领导去呀，你有意见")]
    [InlineData("有意见&找领导去", "有意见找领导去", "有意见找领导去")]
    [InlineData("用不起&就不要用", "就不要用嘛，用不起的话", "就不要用嘛，用不起")]
    [InlineData("甲&乙&丙", "乙，甲丙丁", "乙，甲丙")]
    [InlineData("(甲&乙)", "甲乙", "甲乙")]
    public void Is_found_where_it_is_said(string pattern, string text, string said) =>
        Assert.Equal([said], SayingPattern.Of(pattern).In(SpokenText.Of(text)).Select(found => text.Substring(found.Start, found.Length)));

    [Theory]
    [InlineData("再不说话…挂", "再不说话的话那么按照我们这里的规定我就挂了")]
    [InlineData("有什么可以(帮|帮助)(您|到您)", "有什么可以帮他的")]
    [InlineData("欢迎致电", "欢迎您致电")]
    [InlineData("", "什么都行")]
    [InlineData("(甲|)", "什么都行")]
    [InlineData("我是{姓名}", "我是")]
    [InlineData("您好", "")]
    [InlineData("不知道", "不太知道")]
    [InlineData("甲&乙", "甲")]
    [InlineData("甲&乙", "甲abcdefghijklm乙")]
    [InlineData("不知&知道", "不知道")]
    [InlineData("^不知道$", "不知道您现在方便吗")]
    [InlineData("^下班了", "我们下班了")]
    [InlineData("喂，说吧", "喂，说一下您的号码")]
    [InlineData("13807731", "13800007731")]
    [InlineData("不知道", "（客户说不知道）您好")]
    public void Is_not_found_where_it_is_not_said(string pattern, string text) =>
        Assert.Empty(SayingPattern.Of(pattern).In(SpokenText.Of(text)));

    [Fact]
    public void A_gap_is_at_most_twelve_characters_long_fillers_and_stutters_not_counted()
    {
        Assert.Single(SayingPattern.Of("甲…乙").In(SpokenText.Of("甲abcdefghijkl乙")));
        Assert.Single(SayingPattern.Of("甲…乙").In(SpokenText.Of("甲abc嗯def那个ghi啊jkl乙乙")));
        Assert.Empty(SayingPattern.Of("甲…乙").In(SpokenText.Of("甲abcdefghijklm乙")));
    }

    [Fact]
    public void A_known_slot_is_only_what_the_facts_put_there()
    {
        var pattern = SayingPattern.Of("我是{姓名}", slot => slot == "姓名" ? "小 吴" : null);
        Assert.Single(pattern.In(SpokenText.Of("我是小吴")));
        Assert.Empty(pattern.In(SpokenText.Of("我是小王")));
    }

    [Fact]
    public void Matches_stand_apart_and_in_order() =>
        Assert.Equal([new Found(0, 2), new Found(3, 2), new Found(5, 2)], SayingPattern.Of("您好").In(SpokenText.Of("您好，您好您好")));

    [Fact]
    public void A_pattern_of_open_slots_says_nothing()
    {
        Assert.False(SayingPattern.Of("{center}").IsTelling);
        Assert.True(SayingPattern.Of("{center}", _ => "一号中心").IsTelling);
    }

    [Fact]
    public void Never_throws_and_stays_within_the_text()
    {
        var odd = Gen.Elements("(", ")", "|", "…", "{", "}", "^", "$", "&", "啊", "嗯", "甲", "好", " ", "，", "\ud83d", "😀", "\ud840\udc00", "A", "１", "\u200b").ListOf().Select(string.Concat);
        var pairs = from pattern in odd from text in odd select (pattern, text);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(pairs.ToArbitrary(), pair =>
            SayingPattern.Of(pair.pattern).In(SpokenText.Of(pair.text)).All(found => found.Length > 0 && found.Start >= 0 && found.End <= pair.text.Length)));
    }

    // Tried one after the other, the ways to read these patterns would be more than there are seconds in a day.
    [Theory]
    [InlineData("(甲|甲甲|甲甲甲)(甲|甲甲|甲甲甲)(甲|甲甲)…甲…甲…甲…乙")]
    [InlineData("……甲……甲…{空}…{空}…乙")]
    [InlineData("((((甲|)(甲|))|(甲|)(甲|))|((甲|)(甲|)))…((甲|)|(甲|)…甲)乙")]
    public void A_turn_of_a_hundred_thousand_characters_is_read_to_its_end(string pattern) =>
        Assert.Single(SayingPattern.Of(pattern).In(SpokenText.Of(new string('甲', 100_000) + "乙")));
}
