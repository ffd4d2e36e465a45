using System.Globalization;

using Wusheng.Cases;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Property;

/// <summary>What the counter prints for a visitor: the sheet to be filled in with a pen, and the way a complaint goes. And who is expected.</summary>
public sealed class VisitPapersTests(PropertyHall hall) : IClassFixture<PropertyHall>
{
    [Fact, Requirement("DOC-01"), Requirement("VIS-21")]
    public async Task A_blank_record_sheet_and_the_flow_chart_are_printed()
    {
        using var staff = await FaultDesk.StaffedAsync(hall.Desk);
        var number = await staff.EmployAsync("specialist", "陆晓");
        var visit = await staff.DoAsync(new Open("visit", staff.Site, "visit", Given.Nothing), number);
        await staff.DoAsync(new TakeStep(visit.Id, 0, "serve", Given.Nothing), number);
        await staff.DoAsync(new TakeStep(visit.Id, 0, "printSheet", Given.Nothing), number);
        await staff.DoAsync(new TakeStep(visit.Id, 0, "showChart", Given.Nothing.Add("chartIntroduced", "yes")), number);
        await using var desk = await hall.Desk.SignedInAsync(number, FaultDesk.Password);
        var page = desk.Page;

        await page.GotoAsync(PaperOf(staff.Now(visit), "visitSheet"));
        await Expect(page.Locator(".paper .pp-t td:empty").First).ToBeVisibleAsync();
        await desk.PictureAsync("record-sheet-a4");
        await page.GotoAsync(PaperOf(staff.Now(visit), "complaintChart"));
        await Expect(page.Locator(".paper .pp-f li").First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("受理登记"));
        await Expect(page.Locator(".paper .pp-f li").Last).ToContainTextAsync("办结");
        await desk.PictureAsync("complaint-chart-a4");
        Assert.Empty(desk.Problems);
    }

    [Fact, Requirement("VIS-24")]
    public async Task Who_is_expected_stands_at_the_counter_and_comes_by_one_press()
    {
        using var staff = await FaultDesk.StaffedAsync(hall.Desk);
        var number = await staff.EmployAsync("specialist", "陆晓");
        var china = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTimeOffset.UtcNow, "Asia/Shanghai");
        var slot = string.Create(CultureInfo.InvariantCulture, $"{china:yyyy-MM-dd} 23:00-23:30");
        await staff.DoAsync(new Open("reception", staff.Site, null, Given.Nothing.Add("visitorClass", "partner").Add("visitorName", "石女士").Add("slot", slot)), number);
        await using var desk = await hall.Desk.SignedInAsync(number, FaultDesk.Password);
        var page = desk.Page;
        await page.GotoAsync("/counter");
        await Expect(page.Locator("#counter-expected .ap")).ToHaveCountAsync(1);
        await desk.PictureAsync("counter-expected-1440");

        await page.Locator("#counter-expected .ap button").ClickAsync();

        await Expect(page.Locator(".vs")).ToContainTextAsync("石女士");
        await Expect(page.Locator("#counter-expected .ap button")).ToHaveCountAsync(0);
        Assert.Empty(desk.Problems);
    }

    private static string PaperOf(Life visit, string document) => $"/cases/{visit.Id}/papers/{document}/{visit.Documents.Last(paper => paper.Document == document).Number}";
}
