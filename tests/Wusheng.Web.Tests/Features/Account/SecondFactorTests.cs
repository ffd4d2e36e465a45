namespace Wusheng.Web.Features.Account;

public sealed class SecondFactorTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_code_opens_once()
    {
        var (factor, _) = SecondFactor.New();
        var code = OneTimeCode.At(factor.Secret, OneTimeCode.Step(Now));

        var after = factor.After(code, Now);

        Assert.NotNull(after);
        Assert.Null(after.After(code, Now));
    }

    [Fact]
    public void A_code_before_the_last_one_used_opens_no_more()
    {
        var (factor, _) = SecondFactor.New();
        var (earlier, later) = (OneTimeCode.At(factor.Secret, OneTimeCode.Step(Now) - 1), OneTimeCode.At(factor.Secret, OneTimeCode.Step(Now)));

        Assert.Null(factor.After(later, Now)!.After(earlier, Now));
    }

    [Fact]
    public void A_paper_code_opens_once_with_spaces_or_without_and_the_others_stay()
    {
        var (factor, papers) = SecondFactor.New();

        var after = factor.After($" {papers[0][..5]} {papers[0][5..].ToUpperInvariant()}", Now);

        Assert.Equal(papers.Count - 1, after!.Spare.Length);
        Assert.Null(after.After(papers[0], Now));
        Assert.NotNull(after.After(papers[1], Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("000")]
    [InlineData("一二三四五六")]
    public void What_is_no_code_opens_nothing(string typed) => Assert.Null(SecondFactor.New().Factor.After(typed, Now));
}
