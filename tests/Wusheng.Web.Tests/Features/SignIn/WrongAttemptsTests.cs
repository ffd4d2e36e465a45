namespace Wusheng.Web.Features.SignIn;

public sealed class WrongAttemptsTests
{
    private readonly HeldClock clock = new();
    private readonly WrongAttempts attempts;

    public WrongAttemptsTests() => attempts = new WrongAttempts(clock);

    [Fact]
    public void Four_wrong_passwords_do_not_block()
    {
        CountTimes(WrongAttempts.Allowed - 1);

        Assert.Null(attempts.BlockedUntil("1027"));
    }

    [Fact]
    public void Five_wrong_passwords_block_the_number_for_a_minute_and_no_other()
    {
        CountTimes(WrongAttempts.Allowed);

        Assert.Equal(clock.Now + WrongAttempts.Rest, attempts.BlockedUntil("1027"));
        Assert.Null(attempts.BlockedUntil("1015"));
    }

    [Fact]
    public void After_the_minute_the_count_begins_anew()
    {
        CountTimes(WrongAttempts.Allowed);
        clock.Now += WrongAttempts.Rest;
        CountTimes(1);

        Assert.Null(attempts.BlockedUntil("1027"));
    }

    [Fact]
    public void The_right_password_forgets_the_wrong_ones()
    {
        CountTimes(WrongAttempts.Allowed - 1);
        attempts.Forget("1027");
        CountTimes(1);

        Assert.Null(attempts.BlockedUntil("1027"));
    }

    private void CountTimes(int times)
    {
        for (var i = 0; i < times; i++)
        {
            attempts.Count("1027");
        }
    }
}
