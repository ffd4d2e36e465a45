using Wusheng.Core.Time;

namespace Wusheng.Web.Features.Admin;

public sealed class HolidayListTests
{
    [Fact]
    public void Days_off_made_up_and_half_are_read_from_lines()
    {
        var list = HolidayList.Read("""
            # 2027
            2027-01-01..2027-01-03 放假 元旦
            2027-02-20，上班，春节
            2027-02-05 09:00-12:00 除夕前
            """);

        Assert.Empty(list.Wrong);
        Assert.Equal([new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 2), new DateOnly(2027, 1, 3)], list.Days.Where(day => !day.Works).Select(day => day.Date));
        Assert.Equal(DayException.MakeUpDay(new DateOnly(2027, 2, 20), null, "春节"), Assert.Single(list.Days, day => day is { Works: true, Hours: null }));
        Assert.Equal("除夕前", Assert.Single(list.Days, day => day.Hours is not null).Name);
    }

    [Theory]
    [InlineData("2027-13-01 元旦")]
    [InlineData("元旦 2027-01-01")]
    [InlineData("2027-01-05..2027-01-01")]
    [InlineData("2027-01-01..2027-12-31")]
    public void A_line_that_cannot_be_meant_is_named_with_its_number(string line) =>
        Assert.Equal((2, line), Assert.Single(HolidayList.Read("2027-01-01\n" + line).Wrong));
}
