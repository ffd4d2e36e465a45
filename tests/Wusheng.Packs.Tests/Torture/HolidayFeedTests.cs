using Wusheng.Core.Time.Holidays;

namespace Wusheng.Packs.Tests.Torture;

/// <summary>A list of holidays from outside takes over what it surely says and tells the rest (clock torture 7).</summary>
public sealed class HolidayFeedTests
{
    [Fact]
    public void Torture_07_a_table_with_spans_make_up_days_and_a_heading()
    {
        var list = HolidayFeed.Read("日期,类别,名称\n2026-10-01..2026-10-03,off,国庆节\n2026-10-10,上班,调休\n10月9日,off,\n2026-10-02,off,重复\n2026-10-12,perhaps,x\n");

        list.Days.Select(day => (day.On.Day, day.IsOff)).ShouldBe([(1, true), (2, true), (3, true), (10, false)]);
        list.Skipped.Select(skipped => skipped.Line).ShouldBe([4, 5, 6]);
        list.Skipped.ShouldAllBe(skipped => skipped.Zh.Length > 0 && skipped.En.Length > 0);
    }

    [Fact]
    public void Torture_07_a_calendar_whose_remembrance_days_nobody_has_off()
    {
        var list = HolidayFeed.Read("""
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261001
            DTEND;VALUE=DATE:20261004
            SUMMARY:国庆节
             放假
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261010
            SUMMARY:国庆节 上班
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260910
            SUMMARY:教师节
            TRANSP:TRANSPARENT
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20260912T090000Z
            SUMMARY:会
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260101
            RRULE:FREQ=YEARLY
            SUMMARY:元旦
            END:VEVENT
            END:VCALENDAR
            """);

        list.Days.Select(day => (day.On.Month, day.On.Day, day.IsOff, day.Name)).ShouldBe(
            [(10, 1, true, "国庆节放假"), (10, 2, true, "国庆节放假"), (10, 3, true, "国庆节放假"), (10, 10, false, "国庆节 上班")]);
        list.Skipped.Select(skipped => skipped.Text).ShouldBe(["教师节", "会", "元旦"]);
    }

    [Theory]
    [InlineData("""{ "year": 2026, "days": [ { "name": "元旦", "date": "2026-01-01", "isOffDay": true }, { "date": "2026-01-04", "isOffDay": false }, { "date": "soon" } ] }""")]
    [InlineData("""[ { "name": "元旦", "date": "2026-01-01", "isOffDay": true }, { "date": "2026-01-04", "isOffDay": false }, 5 ]""")]
    public void Torture_07_json(string text)
    {
        var list = HolidayFeed.Read(text);

        list.Days.Select(day => (day.On.Day, day.IsOff)).ShouldBe([(1, true), (4, false)]);
        list.Skipped.Single().Line.ShouldBe(3);
    }

    [Theory]
    [InlineData("{ \"year\": 2026 }")]
    [InlineData("[ { ")]
    public void What_cannot_be_read_is_said_in_both_languages(string text) =>
        Should.Throw<FormatException>(() => HolidayFeed.Read(text)).Message.ShouldContain(" / ");

    [Fact]
    public void A_span_of_a_year_is_no_holiday() => HolidayFeed.Read("2026-01-01..2026-12-31,off,x").ShouldSatisfyAllConditions(
        list => list.Days.ShouldBeEmpty(), list => list.Skipped.Length.ShouldBe(1));
}
