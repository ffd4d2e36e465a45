using Wusheng.Cases;

namespace Wusheng.Talk;

/// <summary>A customer on a phone and an agent at the desk, writing to each other.</summary>
public sealed class ChatTests(RunningDesk desk)
{
    [Fact]
    public async Task Forbidden_words_are_stopped_before_they_leave_and_proper_ones_arrive_live()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var customer = await desk.VisitAsync(360, 780);
        await customer.Page.GotoAsync($"/chat/{staff.Site}");
        await customer.Page.GetByLabel("手机号").FillAsync("13800007301");
        await customer.Page.Locator("textarea[name=text]").FillAsync("停机了怎么办");
        await customer.Page.GetByRole(AriaRole.Button, new() { Name = "开始" }).ClickAsync();
        await Expect(customer.Page.Locator(".talk")).ToContainTextAsync("停机了怎么办");
        await using var agent = await desk.SignedInAsync(await staff.EmployAsync("agent"), FaultDesk.Password);
        await agent.Page.GotoAsync("/");
        await agent.Page.Locator("#waiting a", new() { HasText = "138****7301" }).First.ClickAsync();
        await agent.Page.Locator(".ct").GetByRole(AriaRole.Button, new() { Name = "接待" }).ClickAsync();

        await agent.Page.Locator("#chat-text").FillAsync("找领导也没用。");
        await agent.Page.GetByRole(AriaRole.Button, new() { Name = "发送" }).ClickAsync();
        await Expect(agent.Page.Locator(".chat-desk").GetByRole(AriaRole.Alert).First).ToContainTextAsync("不合规范");
        await Expect(agent.Page.Locator("#chat-text")).ToHaveValueAsync("找领导也没用。");
        await agent.PictureAsync("chat-blocked");
        await agent.Page.Locator("#chat-text").FillAsync("您好，我马上为您查询，请您稍等。");
        await agent.Page.Locator(".chat-say").GetByRole(AriaRole.Button).ClickAsync();

        await Expect(customer.Page.Locator(".talk")).ToContainTextAsync("我马上为您查询");
        await Expect(customer.Page.Locator(".talk")).Not.ToContainTextAsync("找领导");
        await customer.PictureAsync("chat-360");
        await customer.Page.Locator("textarea[name=text]").FillAsync("好的，谢谢");
        await customer.Page.GetByRole(AriaRole.Button, new() { Name = "发送" }).ClickAsync();
        await Expect(agent.Page.Locator("#chat-talk")).ToContainTextAsync("好的，谢谢");
        Assert.Empty(customer.Problems);
    }
}
