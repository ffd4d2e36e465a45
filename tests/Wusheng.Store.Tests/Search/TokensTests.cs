using System.Globalization;
using System.Text;
using Wusheng.Store.Search;

namespace Wusheng.Store.Tests.Search;

public sealed class TokensTests
{
    [Theory]
    [InlineData("没有信号", "没有 有信 信号 号")]
    [InlineData("号", "号")]
    [InlineData("GZ20260302-0017", "gz 2026 0260 2603 6030 0302 302 02 2 0017 017 17 7")]
    [InlineData("ＡＢ１２ 光猫", "ab 12 2 光猫 猫")]
    [InlineData("Wi-Fi断线，重启！", "wi fi 断线 线 重启 启")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    [InlineData("，。 !", "")]
    [InlineData("二〇二六", "二〇 〇二 二六 六")]
    [InlineData("", "")]
    public void Text_is_cut_into_pairs_words_and_fours(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokens.Of(Tokens.Normalise(text))));

    [Fact]
    public void Everyday_text_normalises_as_all_text_does() => Assert.All(Enumerable.Range(0, 0xFFFF).Select(code => (char)code), character =>
    {
        if (EverydayText.Normalised($"a{character}b") is { } quick)
        {
            Assert.Equal($"a{character}b".Normalize(NormalizationForm.FormKC).ToLowerInvariant(), quick);
        }
    });

    [Theory]
    [InlineData("光猫亮红灯，宽带（ＷＬＡＮ）上不了网。Wi-Fi 138", true)]
    [InlineData("½ 网", false)]
    [InlineData("e\u0301", false)]
    public void Only_everyday_text_goes_the_short_way(string text, bool everyday) => Assert.Equal(everyday, EverydayText.Normalised(text) is not null);

    [Fact]
    public void A_line_holds_the_tokens_once_and_pairs_are_of_whole_characters()
    {
        var random = new Random(7);
        string[] pieces = ["光", "猫", "𠮷", "カ", "한", "々", "〇", "a", "B", "1", "23", "é", "e\u0301", " ", "，", "-", "ｶﾞ", "\u3099", "㍿"];
        for (var round = 0; round < 2000; round++)
        {
            var text = Tokens.Normalise(string.Concat(random.GetItems(pieces, 12)));
            var tokens = Tokens.Of(text);

            Assert.Equal(string.Join(' ', tokens), Tokens.Line(text));
            Assert.Equal(tokens.Distinct(), tokens);
            Assert.All(Runs.In(text).Where(run => run.Kind == RunKind.Ideographs).Select(run => text[run.Range]), run => Assert.Superset(PairsOf(run), tokens.ToHashSet()));
        }
    }

    private static HashSet<string> PairsOf(string run)
    {
        var characters = StringInfo.ParseCombiningCharacters(run).Append(run.Length).ToArray();
        return [.. Enumerable.Range(0, characters.Length - 1).Select(at => run[characters[at]..characters[Math.Min(at + 2, characters.Length - 1)]])];
    }

    [Theory]
    [InlineData("信号", "没有信号", true)]
    [InlineData("号信", "没有信号", false)]
    [InlineData("没信号", "没有信号", false)]
    [InlineData("345", "电话13812345678", true)]
    [InlineData("fi", "Wi-Fi", true)]
    [InlineData("i", "Wi-Fi", false)]
    [InlineData("信号 138", "没有信号 13812345678", true)]
    [InlineData("信号 139", "没有信号 13812345678", false)]
    [InlineData("PD2025", "GZ20251022-0001\nPD20251022-0003", true)]
    [InlineData("PD2025", "GZ20251022-0001\nPD2026", false)]
    [InlineData("苏E12", "苏E12345", true)]
    [InlineData("锦园3栋", "锦园小区3栋502", true)]
    [InlineData("d2025", "PD2025", false)]
    public void A_text_matches_when_it_has_every_term(string typed, string text, bool matches) =>
        Assert.Equal(matches, new SearchQuery(typed).Matches(text));

    [Theory]
    [InlineData("信号", "没有信号，信号断", "没有[信号]，[信号]断")]
    [InlineData("345 没有", "没有 13812345678", "[没有] 13812[345]678")]
    [InlineData("F", "ＷＩ-Ｆi 怎么用f", "ＷＩ-[Ｆ]i 怎么用[f]")]
    [InlineData("信号 号断", "信号断", "[信号]断")]
    [InlineData("一", "½一", "½一")]
    public void What_was_looked_for_is_shown_where_it_stands(string typed, string text, string shown)
    {
        foreach (var place in new SearchQuery(typed).Places(text).Reverse())
        {
            text = $"{text[..place.Start]}[{text[place]}]{text[place.End..]}";
        }

        Assert.Equal(shown, text);
    }
}
