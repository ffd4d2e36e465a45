using System.Text.RegularExpressions;
using Wusheng.Cases;

namespace Wusheng.Callbacks;

/// <summary>A callback from the list to its end, and the customer's own answer on a phone.</summary>
public sealed class CallbackTests(RunningDesk desk)
{
    private string caller = "";

    [Fact]
    public async Task A_callback_with_a_new_problem_ends_in_a_new_linked_order()
    {
        using var staff = await StaffedAsync();
        var callback = await ReportedAsync(staff, "阳台漏水");
        await using var specialist = await desk.SignedInAsync(caller, FaultDesk.Password);
        var page = specialist.Page;
        await page.GotoAsync("/callbacks");
        await specialist.PictureAsync("callbacks-1440");
        await MoveToAsync(page, callback);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex($"/callbacks/{callback}$"));

        await page.StepAsync(Step(staff, "identify"));
        await page.Locator("#do [name='f.rightPerson'][value=true]").CheckAsync();
        await page.Locator("#do [name='f.convenient'][value=true]").CheckAsync();
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(State(staff, "talking"));
        await specialist.PictureAsync("callback-1440");
        await page.Locator("#rows-demand a[href*='do=row']").ClickAsync();
        await page.Locator("#rows-demand [name='f.what']").FillAsync("墙面起皮");
        await page.Locator("#rows-demand .btn-pri").ClickAsync();
        await Expect(page.Locator("#rows-demand .rw li")).ToHaveCountAsync(1);
        await EndAsync(page, staff);

        await Expect(page.Locator(".cs-h .tg")).ToHaveTextAsync(State(staff, "waitingOrder"));
        await page.Locator("p.done a.num").ClickAsync();
        await Expect(page.Locator(".cs-h h2")).ToContainTextAsync("DB");
        await Expect(page.Locator("#rows-demand")).ToContainTextAsync("墙面起皮");
        Assert.Empty(specialist.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_guide_says_what_to_say_and_takes_the_answer()
    {
        using var staff = await StaffedAsync();
        var callback = await ReportedAsync(staff, "灯不亮");
        await using var specialist = await desk.SignedInAsync(caller, FaultDesk.Password);
        var page = specialist.Page;
        await page.GotoAsync($"/callbacks/{callback}");

        await page.Locator("#guide [name='f.rightPerson'][value=true]").CheckAsync();
        await page.Locator("#guide .do .btn-pri").ClickAsync();
        await Expect(page.Locator("#guide .gone")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("F3");

        await Expect(page.Locator("#guide .pn-h .n")).ToHaveTextAsync(staff.Pack.Guides["callbackTalk"]!.Branches["talkBusy"]!.Title);
        await Expect(page.Locator("#guide [name='f.callAt']")).ToBeVisibleAsync();
        Assert.Empty(specialist.Problems);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_customer_answers_on_a_phone_and_nothing_scrolls_sideways(int width)
    {
        using var staff = await StaffedAsync();
        var callback = await ReportedAsync(staff, "门关不严");
        await using var specialist = await desk.SignedInAsync(caller, FaultDesk.Password, width);
        await specialist.Page.GotoAsync($"/callbacks/{callback}");
        await specialist.PictureAsync($"callback-{width}");
        Assert.False(await specialist.Page.ScrollsSidewaysAsync());
        var link = await specialist.Page.Locator("#survey-link").InputValueAsync();
        await specialist.Page.GotoAsync("/callbacks");
        await specialist.PictureAsync($"callbacks-{width}");
        Assert.False(await specialist.Page.ScrollsSidewaysAsync());

        await using var customer = await desk.VisitAsync(width, 780);
        await customer.Page.GotoAsync(link);
        await customer.PictureAsync($"survey-{width}");
        await customer.Page.Locator("label:has([name='f.outcome'][value=solved])").ClickAsync();
        await customer.Page.Locator(".sv .btn-pri").ClickAsync();
        await customer.Page.Locator("label:has([name='f.ratingResult'][value='5'])").ClickAsync();
        await customer.Page.Locator("label:has([name='f.ratingAttitude'][value='4'])").ClickAsync();
        await customer.PictureAsync($"survey-rate-{width}");
        Assert.False(await customer.Page.ScrollsSidewaysAsync());
        await customer.Page.Locator(".sv .btn-pri").ClickAsync();

        await Expect(customer.Page.Locator(".sv-e")).ToBeVisibleAsync();
        await customer.PictureAsync($"survey-thanks-{width}");
        Assert.Empty(customer.Problems);
    }

    private static async Task MoveToAsync(IPage page, string callback)
    {
        for (var row = await page.Locator("[data-row]").CountAsync(); row > 0 && await page.Locator($"#callback-{callback}.cur").CountAsync() == 0; row--)
        {
            await page.Keyboard.PressAsync("j");
        }
    }

    private static async Task EndAsync(IPage page, FaultDesk staff)
    {
        await page.StepAsync(Step(staff, "newProblem"));
        await page.Locator("#do [name='f.outcome'][value=newProblem]").CheckAsync();
        await page.Locator("#do .btn-pri").ClickAsync();
        await Expect(page.Locator("#next .nt.r")).ToBeVisibleAsync();
        await Expect(page.Locator("#do [name='f.outcome'][value=newProblem]")).ToBeCheckedAsync();
        await page.Locator("#do [name='f.ratingResult'][value='4']").CheckAsync();
        await page.Locator("#do [name='f.ratingAttitude'][value='5']").CheckAsync();
        await page.Locator("#do [name='f.thanked']").CheckAsync();
        await page.Locator("#do [name='f.listsConfirmed']").CheckAsync();
        await page.Locator("#do .btn-pri").ClickAsync();
    }

    private async Task<FaultDesk> StaffedAsync()
    {
        var staff = await FaultDesk.StaffedAsync(desk);
        caller = await staff.EmployAsync("specialist", "苏敏");
        return staff;
    }

    private Task<string> ReportedAsync(FaultDesk staff, string what) => staff.ReportedAsync(caller, what);

    private static string Step(FaultDesk staff, string id) => staff.Pack.Cases["callback"]!.Steps[id]!.Title;

    private static string State(FaultDesk staff, string id) => staff.Pack.Cases["callback"]!.States[id]!.Title;
}
