using System.Text.RegularExpressions;
using Wusheng.Cases;

namespace Wusheng.Workbench;

/// <summary>A contact worked by hand at the workbench.</summary>
public sealed class ContactTests(RunningDesk desk)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_begun_by_hand_is_in_hand_with_its_number_and_what_is_to_be_recorded(bool script)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password, script: script);

        await BeginAsync(visitor.Page, "13800002107");

        await Expect(visitor.Page.Locator(".ct")).ToContainTextAsync("138****2107");
        await Expect(visitor.Page.Locator(".gd-rail li.cur")).ToHaveCountAsync(1);
        await Expect(visitor.Page.Locator("#s-hear summary")).ToContainTextAsync("记客户原话");
        Assert.Empty(visitor.Problems);
        await CloseAsync(visitor.Page);
    }

    [Fact]
    public async Task Demands_are_kept_one_by_one_and_the_read_back_says_what_is_missing_before()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await BeginAsync(visitor.Page, "13800002108");
        var step = visitor.Page.Locator("#s-repeatBack");
        await OpenAsync(step);
        await Expect(step).ToContainTextAsync("还没有记下诉求");

        await AddDemandAsync(visitor.Page, "家里宽带上不了网");
        await AddDemandAsync(visitor.Page, "下午四点前修好");

        await Expect(visitor.Page.Locator("#rows-demand ol li")).ToHaveCountAsync(2);
        await Expect(visitor.Page.Locator("#rows-demand ol li").Nth(1)).ToContainTextAsync("下午四点前修好");
        await CloseAsync(visitor.Page);
    }

    [Fact]
    public async Task A_refusal_stands_where_it_was_tried_and_keeps_what_was_typed()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await BeginAsync(visitor.Page, "13800002109");
        var step = visitor.Page.Locator("#s-close");
        await OpenAsync(step);
        await step.Locator("select").First.SelectOptionAsync("registered");
        await step.GetByLabel("结果说明").FillAsync("已记");

        await step.GetByRole(AriaRole.Button).Last.ClickAsync();

        await Expect(step.GetByRole(AriaRole.Alert)).ToContainTextAsync("记录单还缺诉求");
        await Expect(step.GetByLabel("结果说明")).ToHaveValueAsync("已记");
        await CloseAsync(visitor.Page);
    }

    [Fact]
    public async Task The_customer_of_an_earlier_call_is_known_by_the_number()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await BeginAsync(visitor.Page, "13800002110");
        await CloseAsync(visitor.Page);

        await BeginAsync(visitor.Page, "13800002110");

        await Expect(visitor.Page.Locator("#bench-right .hi")).ToHaveCountAsync(1);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "改资料" }).ClickAsync();
        await visitor.Page.Locator("#customer-edit").GetByLabel("姓名").FillAsync("梁女士");
        await visitor.Page.Locator("#customer-edit").GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(visitor.Page.Locator("#bench-right .nm")).ToHaveTextAsync("梁女士");
        await CloseAsync(visitor.Page);
    }

    [Fact]
    public async Task Asking_to_wait_and_going_on_are_one_key()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await BeginAsync(visitor.Page, "13800002111");

        await visitor.Page.Locator("details.act summary", new() { HasText = "请等" }).ClickAsync();
        await visitor.Page.Locator("details.act[open]").GetByRole(AriaRole.Button).Last.ClickAsync();
        await Expect(visitor.Page.Locator(".ct .who")).ToContainTextAsync("请等");
        await visitor.Page.Keyboard.PressAsync("Alt+h");

        await Expect(visitor.Page.Locator(".ct .who")).ToContainTextAsync("接待中");
        await CloseAsync(visitor.Page);
    }

    [Fact]
    public async Task The_form_of_a_new_case_opens_beside_the_contact()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await BeginAsync(visitor.Page, "13800002113");

        await Expect(visitor.Page.Locator("#new-case form")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".gd-rail")).ToBeVisibleAsync();
        await visitor.PictureAsync("workbench-new-case");
        await CloseAsync(visitor.Page);
    }

    [Fact]
    public async Task Who_waits_appears_at_every_desk_without_a_reload_and_is_taken_from_there()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var free = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await free.Page.GotoAsync("/");
        await using var busy = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await BeginAsync(busy.Page, "13800002114");

        await busy.Page.GotoAsync("/?start=1");
        await busy.Page.Locator("#start form", new() { HasText = "来访" }).GetByRole(AriaRole.Button).ClickAsync();

        await Expect(free.Page.Locator("#waiting .ring")).ToContainTextAsync("来访");
        await free.Page.Locator("#waiting .ring").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(free.Page.Locator(".ct .who")).ToContainTextAsync("接待中");
        await CloseAsync(free.Page, "s-part");
        await busy.Page.GotoAsync("/");
        await CloseAsync(busy.Page);
    }

    [Fact]
    public async Task A_contact_handed_over_is_told_to_its_new_owner_who_acknowledges_it()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var relief = await staff.EmployAsync("agent");
        await using var second = await desk.SignedInAsync(relief, FaultDesk.Password);
        await second.Page.GotoAsync("/");
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await BeginAsync(visitor.Page, "13800002115");
        await visitor.Page.Locator("details.act summary", new() { HasText = "交接" }).ClickAsync();
        var form = visitor.Page.Locator("details.act[open]");
        await form.Locator("select").SelectOptionAsync(relief);
        await form.GetByLabel("交接原因").FillAsync("下班");
        await form.GetByRole(AriaRole.Button).Last.ClickAsync();

        await Expect(second.Page.Locator("#notices .dot")).ToBeVisibleAsync();
        await second.Page.GotoAsync("/notices");
        await second.PictureAsync("notices-one");
        var told = second.Page.Locator(".ntc li", new() { HasText = "交给你接待" });
        await told.GetByRole(AriaRole.Button, new() { Name = "知道了" }).ClickAsync();
        await Expect(told).ToContainTextAsync("已知道");
        await second.Page.GotoAsync("/");
        await CloseAsync(second.Page);
    }

    [Theory]
    [InlineData(1440, "light")]
    [InlineData(360, "dark")]
    public async Task Nothing_overflows_idle_or_in_a_contact(int width, string theme)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password, width);
        await visitor.ChooseThemeAsync(theme);
        await visitor.Page.GotoAsync("/?start=1");
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        await visitor.PictureAsync($"workbench-idle-{width}-{theme}");

        await BeginAsync(visitor.Page, "13800002112");
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        await visitor.PictureAsync($"workbench-call-{width}-{theme}");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "客户已挂机" }).ClickAsync();
        await Expect(visitor.Page.Locator(".ct .who")).ToContainTextAsync("整理");
        await visitor.PictureAsync($"workbench-wrapup-{width}-{theme}");
        await CloseAsync(visitor.Page);
        Assert.Empty(visitor.Problems);
    }

    private static async Task BeginAsync(IPage page, string number)
    {
        await page.GotoAsync("/?start=1");
        var start = page.Locator("#start form", new() { HasText = "来电" });
        await start.Locator("input[type=tel]").FillAsync(number);
        await start.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/\?contact="));
    }

    private static async Task AddDemandAsync(IPage page, string text)
    {
        await page.Locator("#more input:not([type=hidden])").FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("ol li", new() { HasText = text })).ToBeVisibleAsync();
    }

    private static async Task OpenAsync(ILocator step)
    {
        if (await step.GetAttributeAsync("open") is null)
        {
            await step.Locator("summary").First.ClickAsync();
        }
    }

    private static async Task CloseAsync(IPage page, string end = "s-close")
    {
        var step = page.Locator($"#{end}");
        await OpenAsync(step);

        await step.Locator("[name='f.outcome']").SelectOptionAsync("answered");
        await step.GetByLabel("结果说明").FillAsync("当场答复");
        await step.GetByRole(AriaRole.Button).Last.ClickAsync();
        if (end == "s-part")
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "客户已离开" }).ClickAsync();
        }

        await Expect(page.Locator("#start")).ToBeVisibleAsync();
    }
}
