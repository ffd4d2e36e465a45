using Wusheng.Cases;

namespace Wusheng.Property;

/// <summary>A fit-out from the papers a customer brings to the deposit given back, by five people at their screens.</summary>
public sealed class FitOutTests(PropertyHall hall) : IClassFixture<PropertyHall>
{
    [Fact, Requirement("PRO-05"), Requirement("PRO-06"), Requirement("DOC-10")]
    public async Task From_stamped_papers_to_the_permit_and_the_deposit_less_an_approved_deduction()
    {
        using var staff = await FaultDesk.StaffedAsync(hall.Desk);
        var room = await PropertyHall.HomeAsync(staff);
        await using var desk = await hall.AsAsync(staff, "specialist", "苏敏");
        await using var reviewer = await hall.AsAsync(staff, "engineeringSupervisor", "魏工");
        await using var cashier = await hall.AsAsync(staff, "finance", "金会计");
        await using var manager = await hall.AsAsync(staff, "serviceManager", "梅经理");
        var page = desk.Page;
        await page.OpenAsync("fitOut", ("unit", room), ("company", "宏达装饰"));
        var address = new Uri(page.Url).AbsolutePath;
        await Expect(page.Locator("#say")).ToContainTextAsync("施工单位的营业执照、资质证书以及施工图纸");
        await SubmitAsync(desk, reviewer);
        await page.StateAsync("待审批");

        await reviewer.Page.GotoAsync(address);
        await reviewer.Page.TakeAsync("审核通过", ("reviewed", "pass"));
        await reviewer.Page.StateAsync("已审核");
        await page.GotoAsync(address);
        await page.TakeAsync("已通知客户", ("toldHow", "当面告知"));
        await Expect(page.Locator("#side")).ToContainTextAsync("2,055.00");

        await cashier.Page.GotoAsync(address);
        await cashier.Page.TakeAsync("收款", ("payAt", "window"));
        await cashier.Page.StateAsync("已缴费");
        await cashier.LookAtAsync("装修收据", "fit-out-receipt");
        await page.GotoAsync(address);
        await page.TakeAsync("发装修许可证", ("precautions", ""));
        await page.StateAsync("已发证");
        await Expect(page.Locator("#say")).ToContainTextAsync("请您贴在大门外");
        await desk.LookAtAsync("装修许可证", "fit-out-permit");
        await desk.LookAtAsync("装修出入证", "worker-pass");
        await page.GetByRole(AriaRole.Link, new() { Name = "装修出入证", Exact = true }).First.ClickAsync();
        await Expect(page.Locator(".paper img.pp-i")).ToBeVisibleAsync();

        await reviewer.Page.GotoAsync(address);
        await reviewer.Page.TakeAsync("完工验收", ("damageFree", "false"), ("damage", "电梯厅墙面划伤"), ("deduction", "300"));
        await reviewer.Page.StateAsync("已完工");
        await GiveBackAsync(cashier, manager, address);
        Assert.Empty(desk.Problems.Concat(cashier.Problems).Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }

    private static async Task SubmitAsync(Visitor desk, Visitor reviewer)
    {
        var page = desk.Page;
        var from = DateTime.Today.AddDays(1);
        await page.TakeAsync("提交审核");
        await page.BringAsync("f.licence", "f.qualification", "f.worker[0].idCopy");
        await page.Locator("#do input[type=file][name='f.drawings']").SetInputFilesAsync(new FilePayload { Name = "plan.png", MimeType = "image/png", Buffer = await page.CardAsync() });
        await page.Locator("#do input[type=file][name='f.worker[0].photo']").SetInputFilesAsync(new FilePayload { Name = "face.png", MimeType = "image/png", Buffer = await page.CardAsync() });
        await page.FillAllAsync("#do", ("worker[0].name", "张师傅"), ("term:start", $"{from:yyyy-MM-dd}T08:00"), ("term:end", $"{from.AddDays(30):yyyy-MM-dd}T18:00"));
        await page.Locator("#do [name='f.reviewer']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.SendAsync();
        await page.AgreeAsync(3);
        await desk.PictureAsync("fit-out-copies-1440");
        await page.SendAsync();
    }

    // What of the deposit stays is asked for, agreed to by the manager, and the rest goes back with its slip.
    private static async Task GiveBackAsync(Visitor cashier, Visitor manager, string address)
    {
        await cashier.Page.GotoAsync(address);
        await cashier.Page.TakeAsync("退押金");
        await Expect(cashier.Page.Locator("#next")).ToContainTextAsync("客服经理同意");
        await manager.Page.GotoAsync(address);
        await manager.Page.TakeAsync("同意扣款");
        await Expect(manager.Page.Locator("p.done")).ToContainTextAsync("同意扣款");
        await cashier.Page.GotoAsync(address);
        await cashier.Page.TakeAsync("退押金");
        await cashier.Page.StateAsync("已退押金");
        await Expect(cashier.Page.Locator("#fees")).ToContainTextAsync("扣下不退");
        await Expect(cashier.Page.Locator("#fees")).ToContainTextAsync("1,700.00");
        await cashier.LookAtAsync("退押金单", "refund-slip");
    }
}
