using System.Text.RegularExpressions;
using Wusheng.Cases;

namespace Wusheng.Talk;

/// <summary>A call without a switchboard: it rings at the desk, is worked in its situations, ends, and is audited.</summary>
public sealed class PracticeCallTests(RunningDesk desk)
{
    private const string Rude = "找领导也没用。";

    [Fact]
    public async Task A_played_call_rings_goes_through_its_situations_and_is_audited_with_its_clause()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var agent = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        var customer = await agent.Page.Context.NewPageAsync();
        await RingAsync(customer, "13800007101");
        await TakeAsync(agent.Page);

        await EnterAsync(agent.Page, "F2");
        await BackAsync(agent.Page);
        await EnterAsync(agent.Page, "F3");
        await BackAsync(agent.Page);
        await customer.ReloadAsync();
        await SayAsync(customer, "customer", "你们这什么破公司，都是骗子。");
        await SayAsync(customer, "agent", Rude);
        await WaitAsync(agent.Page);
        await customer.GetByRole(AriaRole.Button, new() { Name = "客户挂机" }).ClickAsync();
        await Expect(customer.GetByText("通话结束")).ToBeVisibleAsync();

        await Looking.UntilAsync(agent.Page, "/reviews/mine", ".tr .mk");
        await Expect(agent.Page.Locator(".tr .mk").First).ToContainTextAsync("找领导也没用");
        await Expect(agent.Page.Locator(".r-sec .cl").First).ToBeVisibleAsync();
        await agent.PictureAsync("reviews-mine");
    }

    [Fact]
    public async Task A_reviewer_overrules_a_finding_with_a_reason()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var agent = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        var customer = await agent.Page.Context.NewPageAsync();
        await RingAsync(customer, "13800007202");
        await TakeAsync(agent.Page);
        await customer.ReloadAsync();
        await SayAsync(customer, "agent", Rude);
        await customer.GetByRole(AriaRole.Button, new() { Name = "客户挂机" }).ClickAsync();
        await Looking.UntilAsync(agent.Page, "/reviews/mine", ".tr .mk");
        var number = new Uri((await agent.Page.Locator(".tr .mk").First.EvaluateAsync<string>("mark => mark.href"))).Query;
        await using var reviewer = await desk.SignedInAsync(await staff.EmployAsync("supervisor"), FaultDesk.Password);

        await reviewer.Page.GotoAsync("/reviews" + number);
        await reviewer.Page.GetByRole(AriaRole.Radio, new() { Name = "符合" }).First.CheckAsync(new() { Force = true });
        await reviewer.Page.GetByRole(AriaRole.Button, new() { Name = "给出判定" }).ClickAsync();
        await Expect(reviewer.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("写原因");
        await reviewer.Page.Locator("#reason").FillAsync("说的是线路，不是领导。");
        await reviewer.PictureAsync("reviews");
        await reviewer.Page.GetByRole(AriaRole.Button, new() { Name = "给出判定" }).ClickAsync();
        await Expect(reviewer.Page).Not.ToHaveURLAsync(new Regex($"{Regex.Escape(number)}$"));

        await reviewer.Page.GotoAsync("/reviews" + number);
        await Expect(reviewer.Page.Locator(".wb-r")).ToContainTextAsync("说的是线路，不是领导。");
    }

    private static async Task RingAsync(IPage customer, string number)
    {
        await customer.GotoAsync("/calls/practice");
        await customer.GetByLabel("来电号码").FillAsync(number);
        await customer.GetByRole(AriaRole.Button, new() { Name = "拨入" }).ClickAsync();
        await Expect(customer.GetByText("正在振铃").First).ToBeVisibleAsync();
    }

    private static async Task TakeAsync(IPage agent)
    {
        await agent.GotoAsync("/");
        await agent.Locator("#ringing").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(agent.Locator(".ct .who")).ToContainTextAsync("接待中");
    }

    private static async Task EnterAsync(IPage agent, string key)
    {
        await agent.Keyboard.PressAsync(key);
        await Expect(agent.Locator("#guide .br")).ToBeVisibleAsync();
    }

    private static async Task BackAsync(IPage agent)
    {
        await agent.Keyboard.PressAsync("Escape");
        await Expect(agent.Locator("#guide .br")).ToHaveCountAsync(0);
    }

    /// <summary>Asks the customer to wait and goes on.</summary>
    private static async Task WaitAsync(IPage agent)
    {
        await agent.ReloadAsync();
        await agent.Locator("details.act summary", new() { HasText = "请等" }).ClickAsync();
        await agent.Locator("details.act[open]").GetByRole(AriaRole.Button).Last.ClickAsync();
        await Expect(agent.Locator(".ct .who")).ToContainTextAsync("请等");
        await agent.Keyboard.PressAsync("Alt+h");
        await Expect(agent.Locator(".ct .who")).ToContainTextAsync("接待中");
    }

    private static async Task SayAsync(IPage customer, string who, string text)
    {
        await customer.Locator($"input[type=radio][value={who}]").CheckAsync();
        await customer.Locator("input[name=text]").First.FillAsync(text);
        await customer.GetByRole(AriaRole.Button, new() { Name = "说", Exact = true }).ClickAsync();
        await Expect(customer.Locator(".said")).ToContainTextAsync(text);
    }
}
