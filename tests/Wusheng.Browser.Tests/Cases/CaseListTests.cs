using System.Text.RegularExpressions;

namespace Wusheng.Cases;

public sealed class CaseListTests(RunningDesk desk)
{
    [Fact]
    public async Task The_list_is_worked_by_keys()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("光路中断");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/cases");

        await acceptor.Page.Keyboard.PressAsync("j");
        await acceptor.Page.Keyboard.PressAsync("x");
        await Expect(acceptor.Page.Locator(".bulk")).ToBeVisibleAsync();
        await Expect(acceptor.Page.Locator("[data-ticked]")).ToHaveTextAsync("1");
        await acceptor.Page.Keyboard.PressAsync("Enter");

        await Expect(acceptor.Page).ToHaveURLAsync(new Regex("/cases/"));
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task One_step_on_many_says_before_which_can_take_it_and_why_not()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var ready = await staff.PreprocessedAsync("商铺专线丢包");
        var fresh = await staff.OpenAsync("固话杂音大", "fixed");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/cases");
        await acceptor.Page.Locator($"input[value='{ready.Id}']").CheckAsync();
        await acceptor.Page.Locator($"input[value='{fresh.Id}']").CheckAsync();

        await acceptor.Page.Locator(".bulk .btn-pri").ClickAsync();
        await acceptor.Page.Locator(".bulk button", new() { HasText = staff.Step("dispatch") }).ClickAsync();
        await Expect(acceptor.Page.Locator(".bulk-r b")).ToContainTextAsync("2 张里 1 张可以，1 张不行");
        await Expect(acceptor.Page.Locator(".rf")).ToContainTextAsync(fresh.Number);
        await acceptor.Page.Locator("[name='f.engineer']").SelectOptionAsync(staff.Engineer);
        await acceptor.Page.Locator(".bulk .btn-pri").ClickAsync();

        await Expect(acceptor.Page.Locator(".bulk-d")).ToContainTextAsync("办了 1 张");
        await Expect(acceptor.Page.Locator($"#case-{ready.Id}")).ToContainTextAsync(staff.State("dispatched"));
    }

    [Fact]
    public async Task Many_are_given_to_another_person_and_whoever_cannot_have_one_is_told_before()
    {
        using var here = await FaultDesk.StaffedAsync(desk);
        using var there = await FaultDesk.StaffedAsync(desk);
        var (near, far) = (await here.OpenAsync("两地一起断网"), await there.OpenAsync("两地一起断网"));
        await here.EmployAsync("v-all-1", "温雅", "acceptor");
        await using var head = await desk.SignedInAsync("v-all-1", FaultDesk.Password);
        var page = head.Page;
        await page.GotoAsync("/cases?q=两地一起断网");
        await page.Locator($"input[value='{near.Id}']").CheckAsync();
        await page.Locator($"input[value='{far.Id}']").CheckAsync();
        await page.Locator(".bulk .btn-pri").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "换经办人", Exact = true }).ClickAsync();
        await Expect(page.Locator(".bulk-r b")).ToContainTextAsync("2 张里 2 张可以，0 张不行");

        await page.Locator("[name=person]").SelectOptionAsync(here.Second);
        await page.Locator(".bulk .btn-pri").ClickAsync();
        await Expect(page.Locator(".bulk-r b")).ToContainTextAsync("2 张里 1 张可以，1 张不行");
        await Expect(page.Locator(".rf")).ToContainTextAsync("何亮不在");
        await Expect(page.Locator(".rf")).ToContainTextAsync(far.Number);
        await page.Locator(".bulk .btn-pri").ClickAsync();

        await Expect(page.Locator(".bulk-d")).ToContainTextAsync("换经办人：办了 1 张");
        await Expect(page.Locator($"#case-{near.Id}")).ToContainTextAsync("何亮");
        await Expect(page.Locator($"#case-{far.Id}")).Not.ToContainTextAsync("何亮");
        Assert.Empty(head.Problems);
    }

    [Fact]
    public async Task Conditions_are_in_the_address_and_come_off_one_by_one()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("机顶盒雪花点", "tv");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);

        await acceptor.Page.GotoAsync("/cases?type=fault&state=registered&q=雪花点");
        await Expect(acceptor.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(acceptor.Page.Locator(".chips .chip:not(.add)")).ToHaveCountAsync(3);
        await acceptor.Page.Locator(".chips .chip a").Last.ClickAsync();

        await Expect(acceptor.Page.Locator(".chips .chip:not(.add)")).ToHaveCountAsync(2);
        await Expect(acceptor.Page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("q="));
    }
}
