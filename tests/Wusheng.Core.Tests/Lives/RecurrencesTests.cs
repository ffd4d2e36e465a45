using Wusheng.Core.Lives;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Tests.Lives;

public sealed class RecurrencesTests
{
    private static readonly TimeZoneInfo shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [Theory]
    [InlineData("week", 1, "mon 08:00", "2026-03-02 08:00", "2026-03-02 08:00")]
    [InlineData("week", 1, "mon 08:00", "2026-03-02 08:01", "2026-03-09 08:00")]
    [InlineData("week", 1, "sun 23:30", "2026-03-02 08:01", "2026-03-08 23:30")]
    [InlineData("day", 1, "07:45", "2026-03-02 07:46", "2026-03-03 07:45")]
    [InlineData("day", 1, null, "2026-03-02 00:00", "2026-03-02 00:00")]
    [InlineData("month", 1, "day 5 09:00", "2026-03-06 00:00", "2026-04-05 09:00")]
    [InlineData("month", 2, null, "2026-03-02 00:00", "2026-03-16 00:00")]
    [InlineData("quarter", 1, null, "2026-03-02 00:00", "2026-04-01 00:00")]
    [InlineData("year", 1, "day 10 09:00", "2026-12-31 00:00", "2027-01-10 09:00")]
    public void The_next_opening_is_at_or_after_the_moment(string period, int times, string? at, string from, string expected) =>
        Assert.Equal(Local(expected), Recurrences.Next(new Recurrence(period, times, at, null), Local(from), shanghai));

    [Theory]
    [InlineData("fortnight", "08:00")]
    [InlineData("week", "someday 08:00")]
    [InlineData("week", "mon")]
    [InlineData("month", "day 0 08:00")]
    public void What_cannot_be_read_never_opens(string period, string at) =>
        Assert.Null(Recurrences.Next(new Recurrence(period, 1, at, null), Local("2026-03-02 00:00"), shanghai));

    [Fact]
    public void A_duty_in_the_hour_the_clocks_skip_opens_when_they_land()
    {
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        var opens = Recurrences.Next(new Recurrence("week", 1, "sun 02:30", null), new DateTimeOffset(2026, 3, 28, 0, 0, 0, TimeSpan.Zero), paris);
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), opens);
    }

    private static DateTimeOffset Local(string text) =>
        new DateTimeOffset(DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", null), TimeSpan.FromHours(8)).ToUniversalTime();
}
