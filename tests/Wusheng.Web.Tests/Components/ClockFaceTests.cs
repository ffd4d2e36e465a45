namespace Wusheng.Web.Components;

public sealed class ClockFaceTests
{
    private static readonly DateTimeOffset Now = new(2026, 10, 10, 6, 36, 0, TimeSpan.Zero);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    [Theory]
    [InlineData(600, ClockLook.Calm, 0)]
    [InlineData(421, ClockLook.Calm, 30)]
    [InlineData(180, ClockLook.Warn, 70)]
    [InlineData(1, ClockLook.Warn, 100)]
    public void A_running_clock_is_calm_until_its_warning(int secondsLeft, ClockLook look, int used)
    {
        var face = Face(secondsLeft);

        Assert.Equal(look, face.Look);
        Assert.Equal(used, face.Used);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-372)]
    public void From_the_due_second_on_it_is_late_and_has_no_bar(int secondsLeft)
    {
        var face = Face(secondsLeft);

        Assert.Equal(ClockLook.Late, face.Look);
        Assert.Null(face.Used);
    }

    [Fact]
    public void Time_left_is_only_what_the_calendar_still_counts()
    {
        var saturday = new CountedSpan(Now.AddHours(-1), Now.AddMinutes(204));
        var monday = new CountedSpan(Now.AddHours(42), Now.AddHours(60));
        var due = monday.From.AddMinutes(140);

        var face = ClockFace.Running(Now, due, null, TimeSpan.FromMinutes(1350), [saturday, monday]);

        Assert.Equal(new TimeSpan(5, 44, 0), face.Left);
        Assert.Equal(75, face.Used);
    }

    private static ClockFace Face(int secondsLeft)
    {
        var due = Now.AddSeconds(secondsLeft);
        return ClockFace.Running(Now, due, due.AddMinutes(-4), Limit);
    }
}
