using Wusheng.Cases;

namespace Wusheng;

public sealed class CommandBarTests(RunningDesk desk)
{
    [Fact]
    public async Task A_case_is_found_by_its_number_and_opened_without_the_mouse()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("找得到的单", line: "kd3001");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/");

        await acceptor.Page.Keyboard.PressAsync("Control+k");
        await acceptor.Page.Keyboard.TypeAsync(fault.Number);
        await Expect(acceptor.Page.Locator("#cmd-list a.cur")).ToContainTextAsync(fault.Number);
        await acceptor.Page.Keyboard.PressAsync("Enter");

        await Expect(acceptor.Page.Locator(".cs-h h2")).ToHaveTextAsync(fault.Number);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task An_act_of_the_page_is_done_from_the_bar_and_Esc_leaves_it()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("从命令里备注", line: "kd3002");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");

        await acceptor.Page.Keyboard.PressAsync("/");
        await Expect(acceptor.Page.Locator("#cmd")).ToBeVisibleAsync();
        await acceptor.Page.Keyboard.PressAsync("Escape");
        await Expect(acceptor.Page.Locator("#cmd")).ToBeHiddenAsync();
        await acceptor.Page.Keyboard.PressAsync("Control+k");
        await acceptor.Page.Keyboard.TypeAsync("备注");
        await Expect(acceptor.Page.Locator("#cmd-list .cur")).ToContainTextAsync("备注");
        await acceptor.Page.Keyboard.PressAsync("Enter");

        await Expect(acceptor.Page.Locator("#f-note")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_not_found_says_so_and_what_to_try()
    {
        await using var visitor = await desk.SignedInAsync();

        await visitor.Page.GotoAsync("/find?q=没有这样的东西");

        await Expect(visitor.Page.Locator("[data-found]")).ToContainTextAsync("没找到");
    }

    [Fact]
    public async Task A_draft_comes_back_in_a_browser_that_never_saw_it()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("换一台电脑", line: "kd3003");
        await using (var first = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password))
        {
            await first.Page.GotoAsync($"/cases/{fault.Id}?do=note");
            var kept = first.Page.WaitForResponseAsync(answer => answer.Url.EndsWith("/me/drafts", StringComparison.Ordinal) && answer.Request.Method == "POST");
            await first.Page.Locator("#f-note").FillAsync("写了一半就下班");
            Assert.Equal(204, (await kept).Status);
        }

        await using var second = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await second.Page.GotoAsync($"/cases/{fault.Id}?do=note");

        await Expect(second.Page.Locator("#f-note")).ToHaveValueAsync("写了一半就下班");
        Assert.Empty(second.Problems);
    }

    [Fact]
    public async Task The_first_round_is_offered_goes_on_by_itself_and_stays_away_when_put_away()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator("[data-tour-offer] [data-tour-open]").ClickAsync();
        await Expect(visitor.Page.Locator("#tour")).ToContainTextAsync("练习来电");

        var start = visitor.Page.Locator("#start form", new() { HasText = "来电" });
        await start.Locator("input[type=tel]").FillAsync("13900003004");
        await start.GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await Expect(visitor.Page.Locator("#tour")).ToContainTextAsync("照着引导说");
        await visitor.Page.Locator("#tour [data-tour-close]").ClickAsync();
        await visitor.Page.ReloadAsync();

        await Expect(visitor.Page.Locator("#tour")).ToBeHiddenAsync();
        Assert.Empty(visitor.Problems);
    }
}
