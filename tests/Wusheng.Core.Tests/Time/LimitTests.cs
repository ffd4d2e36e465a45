using Wusheng.Core.Time;

namespace Wusheng.Core.Tests.Time;

public sealed class LimitTests
{
    [Theory]
    [InlineData("20s", 20)]
    [InlineData("3m", 180)]
    [InlineData("24h", 86_400)]
    [InlineData("5d", 432_000)]
    public void A_limit_of_time_is_read_and_written_alike(string text, int seconds)
    {
        Assert.True(Limit.TryParse(text, out var limit));
        Assert.Equal(TimeSpan.FromSeconds(seconds), limit.Time);
        Assert.Equal((0, false, text), (limit.WorkingDays, limit.IsWorkingDays, limit.ToString()));
    }

    [Fact]
    public void Working_days_are_no_time() =>
        Assert.Equal((2, TimeSpan.Zero, "2wd"), (Limit.Parse("2wd").WorkingDays, Limit.Parse("2wd").Time, Limit.OfWorkingDays(2).ToString()));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("5")]
    [InlineData("h")]
    [InlineData("-5m")]
    [InlineData("1.5h")]
    [InlineData("5 m")]
    [InlineData("5M")]
    [InlineData("5md")]
    [InlineData("3661d")]
    [InlineData("3661wd")]
    [InlineData("99999999999s")]
    [InlineData("٣m")]
    public void What_is_no_limit_is_refused(string? text) => Assert.False(Limit.TryParse(text, out _));

    [Fact]
    public void A_faulty_limit_says_how_to_write_one() =>
        Assert.Contains("2wd", Assert.Throws<FormatException>(() => Limit.Parse("soon")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(7200, "2h")]
    [InlineData(5400, "90m")]
    [InlineData(61, "61s")]
    [InlineData(0, "0h")]
    public void A_length_becomes_the_largest_unit_that_fits(int seconds, string text) =>
        Assert.Equal(text, Limit.Of(TimeSpan.FromSeconds(seconds)).ToString());

    [Theory]
    [InlineData("25h", "1d", true)]
    [InlineData("24h", "1d", false)]
    [InlineData("3wd", "2wd", true)]
    [InlineData("2wd", "24h", null)]
    public void Looser_is_told_between_limits_of_one_kind_only(string limit, string than, bool? looser) =>
        Assert.Equal(looser, Limit.Parse(limit).IsLooserThan(Limit.Parse(than)));

    [Theory]
    [InlineData("-10m")]
    [InlineData("due")]
    [InlineData("+1wd")]
    public void An_offset_is_read_and_written_alike(string text)
    {
        Assert.True(DueOffset.TryParse(text, out var offset));
        Assert.Equal(text, offset.ToString());
    }

    [Theory]
    [InlineData("10m")]
    [InlineData("-")]
    [InlineData("+0m")]
    [InlineData("+-1m")]
    [InlineData(null)]
    public void What_is_no_offset_is_refused(string? text) => Assert.False(DueOffset.TryParse(text, out _));
}
