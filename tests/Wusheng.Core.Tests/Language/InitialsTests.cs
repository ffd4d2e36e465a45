using Wusheng.Core.Language;

namespace Wusheng.Core.Tests.Language;

public sealed class InitialsTests
{
    [Theory]
    [InlineData("梁女士", "lns", true)]
    [InlineData("梁女士", "LN", true)]
    [InlineData("柳岸路商户", "lal", true)]
    [InlineData("柳岸路商户", "sh", true)]
    [InlineData("梁女士", "lsn", false)]
    [InlineData("梁女士", "lnsq", false)]
    public void A_name_is_found_by_its_initials(string name, string typed, bool found) => Assert.Equal(found, Initials.Match(name, typed));

    [Theory]
    [InlineData("lns", true)]
    [InlineData("l", false)]
    [InlineData("1380", false)]
    [InlineData("梁", false)]
    public void Only_a_few_letters_are_meant_as_initials(string typed, bool meant) => Assert.Equal(meant, Initials.IsMeant(typed));
}
