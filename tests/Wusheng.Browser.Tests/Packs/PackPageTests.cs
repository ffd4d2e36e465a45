using Wusheng.Cases;

namespace Wusheng.Packs;

/// <summary>The page of a standard: versions, problems, scenarios, what changed, the handbook; a draft from its first key to its way back.</summary>
public sealed class PackPageTests(RunningDesk desk)
{
    private const string Pack = "/packs/telecom";

    [Fact]
    public async Task The_version_in_force_shows_its_problems_its_scenarios_and_its_handbook()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync(Pack);

        await Expect(visitor.Page.Locator(".vers .sel")).ToContainTextAsync("执行中");
        await Expect(visitor.Page.Locator("#DSP-03")).ToContainTextAsync("10 分钟");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "跑场景" }).ClickAsync();
        await Expect(visitor.Page.Locator(".tg.g", new() { HasText = "通过" })).ToBeVisibleAsync();
        Assert.Empty(visitor.Problems);
    }

    [Fact]
    public async Task A_clause_opens_in_place_with_the_limits_of_its_version()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync(Pack);

        await visitor.Page.Locator("#DSP-03 .cl").ClickAsync();
        await Expect(visitor.Page.Locator("#pop")).ToContainTextAsync("10 分钟");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(visitor.Page.Locator("#DSP-03 .cl")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_draft_is_checked_as_one_types_published_when_sound_and_gone_back_from()
    {
        await using var visitor = await desk.SignedInAsync();
        var page = visitor.Page;
        await page.GotoAsync(Pack);
        var before = (await page.Locator(".vers .sel .fp").TextContentAsync())!;
        await page.GetByRole(AriaRole.Button, new() { Name = "起草新版" }).ClickAsync();
        await page.GotoAsync($"{Pack}/edit?file=cases/fault.yaml");
        var editor = page.Locator(".cm-content");

        await Expect(editor).ToBeVisibleAsync();
        await ReplaceAsync(page, "role: engineer }", "role: enginer }");
        await Expect(page.Locator("[data-problems]")).ToContainTextAsync("engineer");
        await page.Locator("[data-problems] a", new() { HasText = "cases/fault.yaml" }).First.ClickAsync();
        await Expect(page.Locator(".cm-lintRange-error").First).ToBeVisibleAsync();
        await visitor.PictureAsync("pack-editor-1440");
        await page.GotoAsync($"{Pack}?v=draft");
        await Expect(page.GetByText("处错误", new() { Exact = false }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "发布" })).ToHaveCountAsync(0);

        await page.GotoAsync($"{Pack}/edit?file=cases/fault.yaml");
        await ReplaceAsync(page, "role: enginer }", "role: engineer }");
        await Expect(page.Locator("[data-found]")).Not.ToContainTextAsync("1 处错误");
        await ReplaceAsync(page, "limit: 10m", "limit: 8m");
        await Expect(page.Locator("[data-saved]")).ToContainTextAsync("已存");
        await page.GotoAsync($"{Pack}?v=draft");
        await Expect(page.Locator(".df")).ToContainTextAsync("10 分钟");
        await Expect(page.Locator(".df ins").First).ToHaveTextAsync("8 分钟");
        await Expect(page.Locator(".df")).ToContainTextAsync("更严");
        await Expect(page.Locator("#DSP-03 .lim.ch2").First).ToHaveTextAsync("8 分钟");
        await visitor.PictureAsync("pack-draft-1440");

        await page.GetByRole(AriaRole.Link, new() { Name = "发布" }).ClickAsync();
        await Expect(page.Locator(".pk-ask")).ToContainTextAsync("在办的");
        await page.Locator(".pk-ask .btn-pri").ClickAsync();
        await Expect(page.Locator(".vers .sel")).ToContainTextAsync("管理员");
        await Expect(page.Locator(".vers .sel .fp")).Not.ToHaveTextAsync(before);
        await Expect(page.Locator("#DSP-03")).ToContainTextAsync("8 分钟");

        await page.Locator(".vers li", new() { HasText = before }).Locator("a").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "退回到这一版" }).ClickAsync();
        await page.Locator(".pk-ask .btn-pri").ClickAsync();
        await Expect(page.Locator(".vers .sel .fp")).ToHaveTextAsync(before);
        await Expect(page.Locator("#DSP-03")).ToContainTextAsync("10 分钟");
        // A browser puts text that a test inserts as a whole into the editor with styles of its own, which the policy then refuses.
        Assert.DoesNotContain(visitor.Problems, problem => !problem.StartsWith("Applying inline style", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Staff_read_the_standard_but_neither_draft_nor_publish()
    {
        using var faults = await FaultDesk.StaffedAsync(desk);
        await using var visitor = await desk.SignedInAsync(faults.Acceptor, FaultDesk.Password);
        await visitor.Page.GotoAsync(Pack);

        await Expect(visitor.Page.Locator("#DSP-03")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "起草新版" })).ToHaveCountAsync(0);
        Assert.Equal(403, (await visitor.Page.GotoAsync($"{Pack}/edit"))!.Status);
    }

    [Theory]
    [InlineData(1440, "light")]
    [InlineData(360, "dark")]
    public async Task The_handbook_has_every_clause_with_its_number_and_nothing_overflows(int width, string theme)
    {
        await using var visitor = await desk.SignedInAsync(width);
        await visitor.ChooseThemeAsync(theme);
        await visitor.Page.GotoAsync($"{Pack}/handbook");

        await Expect(visitor.Page.Locator(".book .hb-c").First).ToBeVisibleAsync();
        await visitor.PictureAsync($"handbook-{width}-{theme}");
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        Assert.Empty(visitor.Problems);
    }

    // Searches like a person would: the editor's own find and replace would need a panel, a selection by text does not.
    private static async Task ReplaceAsync(IPage page, string before, string after)
    {
        var editor = page.Locator(".cm-content");
        await editor.ClickAsync();
        await page.Keyboard.PressAsync("Control+a");
        var text = await page.Locator("textarea[name=text]").EvaluateAsync<string>("area => area.value");
        await page.Locator("textarea[name=text]").EvaluateAsync("(area, next) => { area.value = next; }", text.Replace(before, after, StringComparison.Ordinal));
        var kept = page.WaitForResponseAsync(answer => answer.Request.Method == "PUT");
        await page.Keyboard.InsertTextAsync(text.Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(200, (await kept).Status);
    }
}
