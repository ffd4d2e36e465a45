using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("梁女士", "lns ns")]
    [InlineData("柳岸路商户", "lalsh alsh lsh sh")]
    [InlineData("锦园3栋", "jy")]
    [InlineData("梁", "")]
    [InlineData("Wi-Fi 502", "")]
    public void A_name_is_looked_for_by_its_initials(string name, string letters) => Assert.Equal(letters, string.Join(' ', Initials.Of(name)));

    [Fact]
    public void A_character_read_in_several_ways_is_found_by_each() => Assert.Superset(new HashSet<string> { "zh", "ch" }, Initials.Of("重航").ToHashSet());

    [Fact]
    public void A_long_text_of_such_characters_costs_no_more_than_a_short_one() =>
        Assert.InRange(Initials.Of(string.Concat(Enumerable.Repeat("重行长", 4000))).Count(), 1, 64);
}
