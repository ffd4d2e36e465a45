using System.Text.RegularExpressions;
using Wusheng.Cases;

namespace Wusheng.Workbench;

/// <summary>The contact in hand at the fault desk: situations by key, likely doubles, who listens is let be, the manual at hand.</summary>
public sealed class GuideTests(RunningDesk desk)
{
    [Fact]
    public async Task A_situation_is_one_key_away_and_Esc_leads_back()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await BeginAsync(acceptor.Page, "13900001001");

        await acceptor.Page.Keyboard.PressAsync("F9");
        await Expect(acceptor.Page.Locator(".sit [aria-pressed=true]")).ToHaveCountAsync(1);
        await Expect(acceptor.Page.Locator("#guide .br li.cur")).ToBeVisibleAsync();
        await acceptor.Page.Keyboard.PressAsync("Escape");

        await Expect(acceptor.Page.Locator(".sit [aria-pressed=true]")).ToHaveCountAsync(0);
        await EndAsync(acceptor.Page);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task Farewells_of_which_one_will_be_said_are_one_place_on_the_rail()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await BeginAsync(acceptor.Page, "13900001007");
        var farewell = acceptor.Page.Locator(".gd-rail li", new() { HasText = "送别" });

        await Expect(farewell).ToHaveCountAsync(1);
        await Expect(farewell).ToContainTextAsync("3 种");
        await acceptor.PictureAsync("guide-rail-1440");
        await EndAsync(acceptor.Page);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task The_case_form_stands_open_and_a_case_opened_from_it_leaves_the_contact_in_hand()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await BeginAsync(acceptor.Page, "13900001002");

        await OpenFaultAsync(acceptor.Page, staff, "kd1002");

        await Expect(acceptor.Page.Locator("#beside .opened")).ToContainTextAsync("GZ");
        await Expect(acceptor.Page.Locator(".ct .who")).ToContainTextAsync("接待中");
        await EndAsync(acceptor.Page);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    [Requirement("INT-03")]
    public async Task An_open_case_of_the_same_customer_is_warned_of_and_linked_instead_of_doubled()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await BeginAsync(acceptor.Page, "13900001003");
        await OpenFaultAsync(acceptor.Page, staff, "kd1003");
        await EndAsync(acceptor.Page);

        await BeginAsync(acceptor.Page, "13900001003");
        await KindAsync(acceptor.Page, staff);
        await Expect(acceptor.Page.Locator("#new-case .same")).ToContainTextAsync("GZ");
        var contact = acceptor.Page.Url;
        await acceptor.Page.EvaluateAsync("document.documentElement.dataset.before = '1'");
        await acceptor.Page.Locator("#new-case .same button").ClickAsync();
        await Expect(acceptor.Page.Locator("html[data-before]")).ToHaveCountAsync(0);

        await acceptor.Page.GotoAsync(contact);
        await KindAsync(acceptor.Page, staff);
        await Expect(acceptor.Page.Locator("#new-case .same")).ToHaveCountAsync(1);
        await EndAsync(acceptor.Page);
    }

    [Fact]
    public async Task The_same_line_is_warned_of_before_a_second_case_is_opened_on_it()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("断网", line: "kd1004");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/cases/new?type=fault");
        await acceptor.Page.Locator("[name='f.line']").FillAsync("kd1004");
        await acceptor.Page.Locator("[name='f.kind']").First.CheckAsync();
        await acceptor.Page.Locator("[name='f.symptom']").FillAsync("又断了");

        await acceptor.Page.Locator(".do-f .btn-pri").ClickAsync();
        await Expect(acceptor.Page.Locator(".same")).ToContainTextAsync("GZ");
        await Expect(acceptor.Page.Locator("[name='f.symptom']")).ToHaveValueAsync("又断了");
        await acceptor.Page.Locator(".do-f .btn-pri").ClickAsync();

        await Expect(acceptor.Page.Locator(".cs-h h2")).ToContainTextAsync("GZ");
    }

    [Fact]
    [Requirement("INT-02")]
    public async Task Who_listens_to_a_customer_is_busy_and_gets_nothing_given()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("无信号", "mobile", "138x1005");
        await using var listening = await desk.SignedInAsync(staff.Second, FaultDesk.Password);
        await BeginAsync(listening.Page, "13900001005");
        await Expect(listening.Page.Locator(".st-on")).ToContainTextAsync("忙");
        await listening.Page.Locator("#s-hear").GetByText("客户原话").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync($"/cases/{fault.Id}?do=assign");
        await Expect(acceptor.Page.Locator($"option[value='{staff.Second}']")).ToBeDisabledAsync();
        await Expect(acceptor.Page.Locator($"option[value='{staff.Second}']")).ToContainTextAsync("接待中");
        await EndAsync(listening.Page);

        await acceptor.Page.ReloadAsync();
        await Expect(acceptor.Page.Locator($"option[value='{staff.Second}']")).ToBeEnabledAsync();
    }

    [Fact]
    [Requirement("DOC-15")]
    public async Task The_manual_is_at_hand_in_the_contact_and_at_the_case_with_its_versions()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.OpenAsync("拨号失败", line: "kd1006");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        var manual = staff.Pack.Pages["faultManual"]!;
        await BeginAsync(acceptor.Page, "13900001006");
        await Expect(acceptor.Page.Locator("#guide .man-l")).ToContainTextAsync(manual.Version!);
        await EndAsync(acceptor.Page);

        await acceptor.Page.GotoAsync($"/cases/{fault.Id}");
        await acceptor.Page.Locator("#rows-check .man-l").ClickAsync();

        await Expect(acceptor.Page.Locator(".man h2").First).ToHaveTextAsync(manual.Title);
        await Expect(acceptor.Page.Locator("#versions li")).ToHaveCountAsync(1);
        await Expect(acceptor.Page.Locator(".man-i li")).ToHaveCountAsync(manual.Items.Length);
    }

    private static async Task BeginAsync(IPage page, string number)
    {
        await page.GotoAsync("/?start=1");
        var start = page.Locator("#start form", new() { HasText = "来电" });
        await start.Locator("input[type=tel]").FillAsync(number);
        await start.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/\?contact="));
        await Expect(page.Locator(".ct .who")).ToContainTextAsync("接待中");
    }

    private static async Task KindAsync(IPage page, FaultDesk staff)
    {
        await Expect(page.Locator("#new-case h2")).Not.ToBeEmptyAsync();
        if (await page.Locator("#new-case h2").TextContentAsync() != staff.Fault.Title)
        {
            await page.Locator(".kinds-row .chip", new() { HasText = staff.Fault.Title }).First.ClickAsync();
        }

        await Expect(page.Locator("#new-case h2")).ToHaveTextAsync(staff.Fault.Title);
    }

    private static async Task OpenFaultAsync(IPage page, FaultDesk staff, string line)
    {
        await KindAsync(page, staff);
        await page.Locator("#new-case [name='f.line']").FillAsync(line);
        await page.Locator("#new-case [name='f.kind']").First.CheckAsync(new() { Force = true });
        await page.Locator("#new-case [name='f.symptom']").FillAsync("光猫红灯");
        await page.Keyboard.PressAsync("Control+s");
        await Expect(page.Locator("#beside .opened")).ToBeVisibleAsync();
    }

    private static async Task EndAsync(IPage page)
    {
        var step = page.Locator("#s-close");
        if (await step.GetAttributeAsync("open") is null)
        {
            await step.Locator("summary").First.ClickAsync();
        }

        await step.Locator("select").First.SelectOptionAsync("answered");
        await step.GetByLabel("结果说明").FillAsync("当场答复");
        await step.GetByRole(AriaRole.Button).Last.ClickAsync();
        await Expect(page.Locator("#start")).ToBeVisibleAsync();
    }
}
