namespace Wusheng.Core.Language;

/// <summary>Words a recogniser wrote down by their sound are read as they were meant, and true words are left alone.</summary>
public sealed class MeantWordsTests
{
    [Theory]
    [Requirement("LNG-03")]
    [InlineData("夏般了，明早赶早。", "下班了明早赶早")]
    [InlineData("不情处。", "不清楚")]
    [InlineData("子几去看网上都有。", "自己去看网上都有")]
    public void What_is_no_word_is_read_as_the_word_that_sounds_like_it(string written, string meant) => Assert.Equal(meant, SpokenText.Of(written).Meant?.Characters);

    [Theory]
    [InlineData("您好，很高兴为您服务，请问有什么可以帮您？")]
    [InlineData("宽带的光猫亮红灯，我们马上给您派单。")]
    [InlineData("请带上身份证和购房合同，下午两点到服务中心。")]
    [InlineData("GZ20251022-0001")]
    [InlineData("")]
    public void True_words_stay_what_they_are(string written) => Assert.Null(SpokenText.Of(written).Meant);

    [Fact]
    public void Every_character_keeps_its_place()
    {
        var text = SpokenText.Of("嗯……夏 般了！");

        var meant = text.Meant!;

        Assert.Equal(text.Characters.Length, meant.Characters.Length);
        Assert.Equal(new Found(3, 3), meant.Original(meant.Characters.IndexOf('下', StringComparison.Ordinal), meant.Characters.IndexOf('班', StringComparison.Ordinal) + 1));
    }

    [Fact]
    public void What_others_said_is_no_part_of_ones_own_words()
    {
        var text = SpokenText.Of("他来一句“快下班了”，大家想想。");

        Assert.Equal("他来1句大家想想", text.Own(new Found(0, 16)).ToString());
        Assert.Equal("大家想想", text.Own(new Found(11, 4)).ToString());
    }
}
