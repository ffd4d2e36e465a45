using Wusheng.Cases;
using Wusheng.Core.Lives;

namespace Wusheng.Lists;

/// <summary>The notices: by kind, unread only, and what lies behind a full page of others.</summary>
public sealed class NoticeListTests(RunningDesk desk)
{
    private const int PerPage = 50;

    [Fact]
    public async Task One_kind_is_found_behind_a_page_of_others_and_what_was_read_leaves_the_unread()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("一天交接很多次");
        await staff.DoAsync(new Urge(fault.Id, 0, "preprocessTime"), staff.Second);
        for (var given = 0; given <= PerPage; given++)
        {
            await staff.DoAsync(new HandOver(fault.Id, staff.Acceptor, "换班"), staff.Second);
        }

        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        var page = acceptor.Page;
        await page.GotoAsync("/notices");
        await Expect(page.Locator(".ntc li")).ToHaveCountAsync(PerPage);
        await Expect(page.Locator(".ntc")).Not.ToContainTextAsync("催办");
        await page.Locator(".nt-f a[href*='kind=news']").ClickAsync();
        await Expect(page.Locator(".ntc li")).ToHaveCountAsync(1);
        await Expect(page.Locator(".ntc li")).ToContainTextAsync("催办");

        await page.Locator(".nt-f a[href*='show=unread']").ClickAsync();
        await Expect(page.Locator(".ntc li")).ToHaveCountAsync(PerPage);
        await page.GetByRole(AriaRole.Link, new() { Name = "更早的" }).ClickAsync();
        await Expect(page.Locator(".ntc li")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator("#notices .dot")).ToHaveCountAsync(0);
        await page.GotoAsync("/notices?show=unread");
        await Expect(page.Locator(".emp")).ToContainTextAsync("没有这样的通知");
        Assert.Empty(acceptor.Problems);
    }
}
