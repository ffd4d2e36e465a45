using System.Globalization;

using Wusheng.Cases;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;

namespace Wusheng.Property;

/// <summary>The customer says on the callback that nothing was solved: a new order is written, linked to the old one, and issued.</summary>
public sealed class CallbackOrderTests(PropertyHall hall) : IClassFixture<PropertyHall>
{
    [Fact, Requirement("CBK-06")]
    public async Task A_dissatisfied_customer_gets_a_new_linked_order()
    {
        using var staff = await FaultDesk.StaffedAsync(hall.Desk);
        var caller = await staff.EmployAsync("specialist", "苏敏");
        var department = await staff.EmployAsync("department", "工程部");
        var (order, callback) = await ReportedAsync(staff, caller, department);
        await using var specialist = await hall.Desk.SignedInAsync(caller, FaultDesk.Password);
        var page = specialist.Page;
        await page.GotoAsync($"/callbacks/{callback}");
        await page.StepAsync("确认身份");
        await page.FillAllAsync("#do", ("rightPerson", "true"), ("convenient", "true"));
        await page.SendAsync();
        await page.StateAsync("回访中");

        await page.Locator("#rows-demand a[href*='do=row']").ClickAsync();
        await page.Locator("#rows-demand [name='f.what']").FillAsync("还是漏水");
        await page.Locator("#rows-demand [name='f.kind']").First.SelectOptionAsync("repair");
        await page.Locator("#rows-demand form.do .btn-pri").ClickAsync();
        await Expect(page.Locator("#rows-demand .rw li")).ToHaveCountAsync(1);
        await page.StepAsync("未办结或不满意");
        var next = DateTime.Now.AddDays(1).ToString("yyyy-MM-dd'T'10:00", CultureInfo.InvariantCulture);
        await page.FillAllAsync("#do", ("outcome", "unsolved"), ("thanked", ""), ("verifier", caller), ("progressAt", next));
        await page.SendAsync();
        await page.StateAsync("待重新签发");
        await specialist.PictureAsync("callback-unsolved-1440");

        await page.Locator("p.done a.num").ClickAsync();
        await Expect(page.Locator("#rows-demand")).ToContainTextAsync("还是漏水");
        await Expect(page.Locator("#side, .cs-g").First).ToContainTextAsync(order.Number);
        await page.StepAsync("签发");
        await page.FillAllAsync("#do", ("severity", "serious"), ("limitDay", DateTime.Now.AddDays(9).ToString("yyyy-MM-dd'T'18:00", CultureInfo.InvariantCulture)), ("department", department));
        await page.SendAsync();
        await page.StateAsync("已签发待接令");
        await specialist.LookAtAsync("客户投诉督办令", "order");
        await page.GotoAsync($"/cases/{order.Id}");
        await page.StateAsync("已重新签发");
        Assert.Empty(specialist.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }

    private static async Task<(Life Order, string Callback)> ReportedAsync(FaultDesk staff, string caller, string department)
    {
        var demand = new Given.Map(Given.Nothing.Add("what", "阳台漏水").Add("kind", "repair"));
        var order = await staff.DoAsync(new Open("order", staff.Site, "phone", Given.Nothing.Add("source", "phone").Add("demand", new Given.List([demand]))), caller);
        var limit = DateTimeOffset.UtcNow.AddDays(9).ToString("yyyy-MM-dd 18:00", CultureInfo.InvariantCulture);
        await staff.DoAsync(new TakeStep(order.Id, 0, "issue", Given.Nothing.Add("severity", "normal").Add("department", department).Add("limitDay", limit)), caller);
        await staff.DoAsync(new TakeStep(order.Id, 0, "start", Given.Nothing), department);
        await staff.DoAsync(new TakeStep(order.Id, 1, "finish", Given.Nothing), department);
        var report = Given.Nothing.Add("causeCode", "quality").Add("cause", "胶缝老化").Add("result", "已补胶").Add("improvement", "雨季前巡检").Add("improver", department).Add("improveBy", limit[..10]).Add("makeGood", "none");
        var reported = await staff.DoAsync(new TakeStep(order.Id, 0, "report", report), department);
        return (order, reported.Links["call"][^1].Life.Text);
    }
}
