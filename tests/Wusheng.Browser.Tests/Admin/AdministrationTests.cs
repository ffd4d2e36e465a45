using System.Text.RegularExpressions;

using Wusheng.Cases;

namespace Wusheng.Admin;

/// <summary>Keys, webhooks, calendars, sessions, the trail and its check, mail and health; and who may not come in.</summary>
public sealed class AdministrationTests(RunningDesk desk)
{
    [Fact]
    public async Task A_key_is_shown_once_and_no_longer_works_when_revoked()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/admin/keys");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "做密钥" }).ClickAsync();
        await Expect(visitor.Page.Locator("#f-title-error")).ToContainTextAsync("用途要填");

        await visitor.Page.Locator("#f-title").FillAsync("官网报修");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "做密钥" }).ClickAsync();
        var secret = (await visitor.Page.Locator("#made-secret").InputValueAsync()).Trim();
        Assert.Equal(200, await StatusAsync(secret));
        await visitor.Page.GotoAsync("/admin/keys");
        Assert.DoesNotContain(secret, await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        await Expect(visitor.Page.Locator("tr", new() { HasText = "官网报修" })).ToContainTextAsync("今天");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "停用密钥 官网报修" }).ClickAsync();
        await Expect(visitor.Page.Locator("tr", new() { HasText = "官网报修" })).ToContainTextAsync("停用");
        Assert.Equal(401, await StatusAsync(secret));
    }

    [Fact]
    public async Task A_webhook_needs_a_whole_address_and_can_be_stopped()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/admin/webhooks");
        await visitor.Page.Locator("#f-url").FillAsync("ftp://there");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "加上" }).ClickAsync();
        await Expect(visitor.Page.Locator("#f-url-error")).ToContainTextAsync("完整网址");

        await visitor.Page.Locator("#f-url").FillAsync("http://127.0.0.1:9/hook");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "加上" }).ClickAsync();
        await Expect(visitor.Page.Locator("#made-secret")).ToHaveValueAsync(new Regex("whs_"));
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "停", Exact = true }).ClickAsync();
        await Expect(visitor.Page.GetByText("已停")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_list_of_holidays_is_looked_at_before_it_is_applied()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/admin/calendars?y=2031");
        await Expect(visitor.Page.Locator(".yr-m")).ToHaveCountAsync(12);
        await Expect(visitor.Page.GetByText("2031 年还没有放假安排")).ToBeVisibleAsync();

        await visitor.Page.Locator("#f-text").FillAsync("2031-01-01 放假 元旦\n元月四日 上班");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "看看会动到什么" }).ClickAsync();
        await Expect(visitor.Page.Locator("#f-text-error")).ToContainTextAsync("第 2 行");
        await visitor.Page.Locator("#f-text").FillAsync("2031-01-01 放假 元旦\n2031-01-04 上班");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "看看会动到什么" }).ClickAsync();
        await Expect(visitor.Page.Locator("#preview-h")).ToBeInViewportAsync();
        await visitor.PictureAsync("calendar-preview-1440");
        await visitor.Page.Locator("button[value=apply]").ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("日历已换");
        await Expect(visitor.Page.Locator(".yr-m .off")).ToHaveCountAsync(1);
        await Expect(visitor.Page.Locator(".yr-m .up")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Ending_a_session_signs_that_browser_out()
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        await using var other = await desk.SignedInAsync(faults.Second, FaultDesk.Password);
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync($"/admin/people/{faults.Second}");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "全部退出" }).ClickAsync();
        await Expect(visitor.Page.GetByText("现在没有登录")).ToBeVisibleAsync();

        await other.Page.GotoAsync("/cases");
        await Expect(other.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sign-in"));
    }

    [Fact]
    public async Task The_trail_says_who_did_what_and_its_chain_holds()
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        await faults.PreprocessedAsync("光信号弱");
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync($"/admin/audit?who={faults.Acceptor}&kind=step");
        await Expect(visitor.Page.Locator("[data-list=audit] tr").First).ToContainTextAsync(faults.Step("preprocess"));

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "核对记录" }).ClickAsync();
        await Expect(visitor.Page.GetByText("记录完整，没有被改过。")).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    [Theory]
    [InlineData("/admin/roles", 1440, "light")]
    [InlineData("/admin/calendars", 360, "light")]
    [InlineData("/admin/keys", 360, "dark")]
    [InlineData("/admin/webhooks", 360, "light")]
    [InlineData("/admin/audit", 360, "light")]
    [InlineData("/admin/audit?of=house", 1440, "dark")]
    [InlineData("/admin/mail", 360, "dark")]
    [InlineData("/admin/calendars", 1440, "dark")]
    public async Task Nothing_overflows(string path, int width, string theme)
    {
        await using var visitor = await desk.SignedInAsync(width);
        await visitor.ChooseThemeAsync(theme);
        await visitor.Page.GotoAsync(path);

        await visitor.PictureAsync($"{path.Split('/', '?')[2]}-{width}-{theme}");
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        Assert.Empty(visitor.Problems);
    }

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/keys")]
    [InlineData("/admin/audit")]
    [InlineData("/admin/calendars")]
    public async Task Staff_cannot_open_administration(string path)
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(faults.Acceptor, FaultDesk.Password);
        Assert.Equal(403, (await visitor.Page.GotoAsync(path))!.Status);
    }

    private async Task<int> StatusAsync(string secret)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        return (int)(await http.GetAsync(new Uri($"{desk.Address}/api/v1/me"))).StatusCode;
    }
}
