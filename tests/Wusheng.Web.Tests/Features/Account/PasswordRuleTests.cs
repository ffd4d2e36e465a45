namespace Wusheng.Web.Features.Account;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("sunnyTuesday", null)]
    [InlineData("春天来了我们去看花吧好不好", null)]
    [InlineData("k7 mp 2x qq z9", null)]
    [InlineData("short-one", "password.short")]
    [InlineData("aaaaaaaaaaaaaa", "password.easy")]
    [InlineData("abababababab", "password.easy")]
    [InlineData("1234567890123", "password.easy")]
    [InlineData("password123456", "password.easy")]
    [InlineData("qwertyuiop12", "password.easy")]
    [InlineData("987654321abcd", "password.easy")]
    [InlineData("my-number-P2107", "password.own")]
    [InlineData("沈小静今天要去接待客人啦", "password.own")]
    public void Length_counts_and_rows_and_names_do_not(string password, string? fault) => Assert.Equal(fault, PasswordRule.Fault(password, "p2107", "沈小静"));

    [Fact]
    public void There_is_an_upper_bound_so_that_nobody_makes_the_desk_hash_a_book() =>
        Assert.Equal("password.long", PasswordRule.Fault(string.Concat(Enumerable.Repeat("k7mp2xqz9w", 13)), "1", "x"));
}
