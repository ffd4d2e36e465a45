using System.Text;

namespace Wusheng.Web.Features.Account;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>The test values of RFC 6238, their last six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_code_is_that_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Secret, OneTimeCode.Step(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData(-90, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(90, false)]
    public void A_phones_clock_may_be_one_step_off(int seconds, bool opens)
    {
        var now = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

        var code = OneTimeCode.At(Secret, OneTimeCode.Step(now.AddSeconds(seconds)));

        Assert.Equal(opens, OneTimeCode.StepOf(Secret, code, now) is not null);
    }

    [Fact]
    public void The_secret_is_written_as_authenticators_read_it() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Base32.Write(Secret));

    [Fact]
    public void A_rest_of_bits_is_written_too() => Assert.Equal("MZXW6YQ", Base32.Write("foob"u8));
}
