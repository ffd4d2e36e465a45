using Wusheng.Store.Search;

namespace Wusheng.Store.Tests.Search;

public sealed class TokensTests
{
    [Theory]
    [InlineData("没有信号", "没有 有信 信号 号")]
    [InlineData("号", "号")]
    [InlineData("GZ20260302-0017", "gz 20260302 0260302 260302 60302 0302 302 02 2 0017 017 17 7")]
    [InlineData("ＡＢ１２ 光猫", "ab 12 2 光猫 猫")]
    [InlineData("Wi-Fi断线，重启！", "wi fi 断线 线 重启 启")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    [InlineData("，。 !", "")]
    [InlineData("二〇二六", "二〇 〇二 二六 六")]
    [InlineData("", "")]
    public void Text_is_cut_into_pairs_words_and_tails(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokens.Of(Tokens.Normalise(text))));

    [Theory]
    [InlineData("信号", "没有信号", true)]
    [InlineData("号信", "没有信号", false)]
    [InlineData("没信号", "没有信号", false)]
    [InlineData("345", "电话13812345678", true)]
    [InlineData("fi", "Wi-Fi", true)]
    [InlineData("i", "Wi-Fi", false)]
    [InlineData("信号 138", "没有信号 13812345678", true)]
    [InlineData("信号 139", "没有信号 13812345678", false)]
    public void A_text_matches_when_it_has_every_term(string typed, string text, bool matches) =>
        Assert.Equal(matches, new SearchQuery(typed).Matches(Tokens.Normalise(text)));
}
