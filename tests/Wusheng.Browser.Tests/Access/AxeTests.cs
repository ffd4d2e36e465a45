using Wusheng.Callbacks;
using Wusheng.Cases;
using Wusheng.Core.Lives;
using Wusheng.Counter;
using Wusheng.Store.Rows;
using Wusheng.Web.Features.Papers;

namespace Wusheng.Access;

/// <summary>
/// Every page at a table and on a telephone, in light and in dark, as those read it who do not see it: axe finds nothing serious, and the tree
/// is in order (<see cref="PageLook"/>).
/// </summary>
public sealed class AxeTests(RunningDesk desk)
{
    private static readonly string[] OfAdministrators =
    [
        "/admin", "/admin/audit", "/admin/calendars", "/admin/keys", "/admin/mail", "/admin/people", "/admin/people/new", "/admin/people/admin", "/admin/roles",
        "/admin/sites", "/admin/sites/root", "/admin/webhooks", "/packs", "/packs/telecom", "/packs/telecom/edit", "/packs/telecom/handbook", "/reviews/rehear",
        "/gallery", "/counter", "/counter/poster/root", "/orders", "/till", "/me/account",
    ];

    private static readonly string[] OfStaff =
    [
        "/", "/?start=1", "/cases", "/cases/new", "/cases/new?type=fault", "/callbacks", "/calls/practice", "/clauses/telecom/DSP-03", "/customers",
        "/find?q=GZ", "/manuals/telecom/faultManual", "/notices", "/reviews", "/reviews/figures", "/reviews/mine", "/today", "/wall", "/orders", "/till", "/me/account",
    ];

    private static readonly string[] OfAnybody = ["/sign-in", "/about/telecom/servicePolicy", "/arrive/root", "/at-the-door", "/verify/nothing", "/chat/root", "/wrong/403", "/wrong/404", "/wrong/500", "/no-such-page"];

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Pages_of_administration_are_open_to_everybody(string theme)
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.ChooseThemeAsync(theme);

        var found = await PageLook.AtAsync(visitor.Page, OfAdministrators);
        await visitor.Page.GotoAsync("/counter/poster/root");
        var hall = await visitor.Page.Locator("a[href*='/hall/']").First.GetAttributeAsync("href");

        Assert.Empty(found);
        Assert.Empty(await PageLook.AtAsync(visitor.Page, hall!));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Pages_of_the_desk_are_open_to_everybody(string theme)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.DispatchedAsync("光路中断，沿街 5 户");
        await staff.KnowAsync(new ThingRow { Type = "customer", Key = $"139{staff.Site}", Title = "梁敏", Facts = "{}" });
        await staff.KnowAsync(new ThingRow { Type = "customer", Key = $"138{staff.Site}", Title = "梁敏", Facts = "{}" });
        await using var visitor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await visitor.ChooseThemeAsync(theme);
        var page = visitor.Page;

        var found = await PageLook.AtAsync(page, [.. OfStaff, $"/customers/{desk.Sealed($"139{staff.Site}")}", $"/customers/{desk.Sealed($"139{staff.Site}")}/merge?with={desk.Sealed($"138{staff.Site}")}", .. OfCase(fault)]);
        await page.GotoAsync("/?start=1");
        await page.Locator("#start input[type=tel]").First.FillAsync("13900001301");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#new-case form")).ToBeVisibleAsync();

        Assert.Empty(found);
        Assert.Empty(await PageLook.HereAsync(page, "a contact in hand"));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Callbacks_and_what_their_customers_see_are_open_to_everybody(string theme)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var caller = await staff.EmployAsync("specialist", "苏敏");
        var callback = await staff.ReportedAsync(caller, "阳台漏水");
        await using var visitor = await desk.SignedInAsync(caller, FaultDesk.Password);
        await visitor.ChooseThemeAsync(theme);

        var found = await PageLook.AtAsync(visitor.Page, "/callbacks", $"/callbacks/{callback}");
        var survey = await visitor.Page.Locator("#survey-link").InputValueAsync();

        Assert.Empty(found);
        Assert.Empty(await PageLook.AtAsync(visitor.Page, survey));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Pages_without_an_account_and_pages_that_went_wrong_are_open_to_everybody(string theme)
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.ChooseThemeAsync(theme);

        Assert.Empty(await PageLook.AtAsync(visitor.Page, OfAnybody));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task A_written_talk_is_open_to_both_who_talk(string theme)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var agent = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await agent.ChooseThemeAsync(theme);
        await using var customer = await desk.VisitAsync();
        await customer.ChooseThemeAsync(theme);
        await customer.Page.GotoAsync($"/chat/{staff.Site}");
        await customer.Page.GetByLabel("手机号").FillAsync("13900001302");
        await customer.Page.Locator("textarea[name=text]").FillAsync("宽带上不了网");
        await customer.Page.GetByRole(AriaRole.Button, new() { Name = "开始" }).ClickAsync();
        await Expect(customer.Page.Locator(".talk")).ToContainTextAsync("宽带上不了网");

        await agent.Page.GotoAsync("/");
        await agent.Page.Locator("#waiting a", new() { HasText = "139****1302" }).First.ClickAsync();
        await agent.Page.Locator(".ct").GetByRole(AriaRole.Button, new() { Name = "接待" }).ClickAsync();
        await Expect(agent.Page.Locator("#chat-text")).ToBeVisibleAsync();

        Assert.Empty(await PageLook.HereAsync(customer.Page, "the customer's chat"));
        Assert.Empty(await PageLook.HereAsync(agent.Page, "the agent's chat"));
    }

    [Theory]
    [InlineData("light", 1440)]
    [InlineData("dark", 360)]
    public async Task A_visit_in_hand_at_the_counter_is_open_to_everybody(string theme, int width)
    {
        await using var place = await CounterPlace.OpenAsync(desk, $"axe-{theme}", width);
        await place.Desk.ChooseThemeAsync(theme);
        await place.Desk.Page.GotoAsync("/counter");
        await place.ArriveAsync("何女士 13800004109 装修办理");

        Assert.Empty(await PageLook.HereAsync(place.Desk.Page, "somebody waiting at the counter"));

        await place.Desk.Page.Keyboard.PressAsync("Control+Space");
        await Expect(place.Desk.Page.Locator(".ct .who")).ToContainTextAsync("何女士");
        Assert.Empty(await PageLook.HereAsync(place.Desk.Page, "a visit in hand at the counter"));
    }

    private static string[] OfCase(Life fault)
    {
        var paper = fault.Documents[0];
        return
        [
            $"/cases/{fault.Id}", $"/cases/{fault.Id}?do=note", $"/cases/{fault.Id}?do=assign", $"/cases/{fault.Id}/why/0/preprocessTime",
            $"/cases/{fault.Id}/papers/{paper.Document}/{Uri.EscapeDataString(paper.Number)}", $"/verify/{PaperCode.Of(fault, paper)}",
        ];
    }
}
