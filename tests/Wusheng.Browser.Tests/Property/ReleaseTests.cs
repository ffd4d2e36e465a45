using Wusheng.Cases;

namespace Wusheng.Property;

/// <summary>A tenant moves out and owes fees: the screen stops, says what to do, and lets go once it is paid and the owner agrees.</summary>
public sealed class ReleaseTests(PropertyHall hall) : IClassFixture<PropertyHall>
{
    [Fact, Requirement("PRO-12"), Requirement("PRO-13"), Requirement("PRO-14")]
    public async Task A_tenant_with_arrears_pays_the_owner_agrees_and_the_pass_is_printed()
    {
        using var staff = await FaultDesk.StaffedAsync(hall.Desk);
        var room = await PropertyHall.HomeAsync(staff, 640, 2);
        await using var desk = await hall.AsAsync(staff, "specialist", "苏敏");
        await using var cashier = await hall.AsAsync(staff, "finance", "金会计");
        await using var guard = await hall.AsAsync(staff, "lobbyGuard", "周护卫");
        var page = desk.Page;

        await page.OpenAsync("release", ("applicant", "tenant"), ("unit", room), ("name", "钱某"));
        var release = new Uri(page.Url).AbsolutePath;
        await FillGoodsAsync(page);
        await Expect(page.Locator("#next .nt.r")).ToContainTextAsync("您还有2个月的管理费共640元未交，请您先交纳管理费后才能办理放行手续");
        await desk.PictureAsync("release-blocked-1440");

        await PayAsync(page, cashier, room);
        await page.GotoAsync(release);
        await FillGoodsAsync(page);
        await page.StateAsync("待业主确认");

        await Expect(page.Locator("#side .ans")).ToContainTextAsync("13800000001");
        await Expect(page.Locator("#say")).ToContainTextAsync("您好，请问您是");
        await Expect(page.Locator("#say")).ToContainTextAsync("陈刚");
        await desk.PictureAsync("release-owner-1440");
        await AskOwnerAsync(page);
        await page.StateAsync("可开条");
        await page.TakeAsync("开放行条", ("signed", ""), ("idReturned", ""));
        await page.StateAsync("已开条");
        await Expect(page.Locator("#say")).ToContainTextAsync("感谢您长期以来的支持");
        await desk.LookAtAsync("放行条", "release-slip");

        await guard.Page.GotoAsync(release);
        await guard.Page.TakeAsync("大堂放行");
        await guard.Page.StateAsync("已放行");
        Assert.Empty(desk.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }

    private static async Task FillGoodsAsync(IPage page)
    {
        await page.TakeAsync("填写放行单（租户）");
        if (await page.Locator("#do .cpy-i").CountAsync() == 0)
        {
            await page.BringAsync("f.idCopy");
        }

        await page.FillAllAsync("#do", ("item[0].what", "冰箱"), ("item[0].pieces", "1"));
        await page.SendAsync();
        await page.AgreeAsync(1);
        await page.SendAsync();
        await Expect(page.Locator("#next .nt.r, #rows-item .rw li").First).ToBeVisibleAsync();
    }

    // Whoever has the case in hand opens the payment and hands it over; finance takes it at the window.
    private static async Task PayAsync(IPage page, Visitor cashier, string room)
    {
        await page.OpenAsync("feePayment", ("unit", room), ("owed", "640"));
        var payment = new Uri(page.Url).AbsolutePath;
        await cashier.Page.GotoAsync(payment);
        await cashier.Page.TakeAsync("收款", ("payAt", "window"));
        await Expect(cashier.Page.Locator(".cs-h .tg").First).ToHaveTextAsync("已缴待送发票");
        await cashier.LookAtAsync("收据", "fee-slip");
        Assert.Empty(cashier.Problems);
    }

    private static async Task AskOwnerAsync(IPage page)
    {
        await page.TakeAsync("致电业主，业主同意", ("apart", ""), ("ownerIs", ""), ("ownerKnows", "true"), ("feesTold", ""), ("rentOwed", "false"), ("ownerAgrees", "true"), ("item.1.ofOwner", "false"));
    }
}
