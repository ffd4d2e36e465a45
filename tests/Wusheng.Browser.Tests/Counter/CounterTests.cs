using System.Text.RegularExpressions;

namespace Wusheng.Counter;

/// <summary>The counter worked by its keys, beside visitors' phones and the screen of the hall.</summary>
public sealed class CounterTests(RunningDesk desk)
{
    [Fact]
    public async Task An_arrival_is_noted_by_one_field_greeted_and_received_by_keys()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "keys");
        var page = place.Desk.Page;
        await Expect(page.Locator("#counter-line .emp")).ToContainTextAsync("现在没有人在等");

        await page.Keyboard.PressAsync("n");
        await page.Keyboard.TypeAsync("何女士 13800004101 装修办理");
        await page.Keyboard.PressAsync("Enter");

        var row = page.Locator(".vs", new() { HasText = "何女士" });
        await Expect(row).ToContainTextAsync("还没打招呼");
        await Expect(row).ToContainTextAsync("138****4101 · 装修办理");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("q");
        await Expect(row).Not.ToContainTextAsync("还没打招呼");
        await page.Keyboard.PressAsync("Control+Space");
        await Expect(page.Locator(".ct .who")).ToContainTextAsync("何女士");
        await Expect(page.Locator("#guide .vg > li.cur .say")).ToBeVisibleAsync();
        await Expect(row).ToContainTextAsync("正在办");
        Assert.Empty(place.Desk.Problems);
    }

    [Fact]
    public async Task The_guide_goes_on_step_by_step_from_the_greeting()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "guide");
        var page = place.Desk.Page;
        await place.ArriveAsync("段先生");
        await page.Keyboard.PressAsync("Control+Space");
        var first = await page.Locator("#guide .vg > li.cur b").First.TextContentAsync();

        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(page.Locator("#guide .vg > li.ok")).ToHaveCountAsync(1);
        await Expect(page.Locator("#guide .vg > li.ok")).ToContainTextAsync(first!);
        await Expect(page).ToHaveURLAsync(new Regex(@"/counter\?contact="));
    }

    [Fact]
    public async Task Who_left_unserved_is_noted_after_asking_and_the_line_moves_on()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "left");
        var page = place.Desk.Page;
        await place.ArriveAsync("康女士");
        var row = page.Locator(".vs", new() { HasText = "康女士" });

        await row.Locator("summary", new() { HasText = "更多" }).ClickAsync();
        await row.Locator("summary", new() { HasText = "没办就走了" }).ClickAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "记下，已离开" }).ClickAsync();

        await Expect(row).ToHaveCountAsync(0);
        await Expect(page.Locator("#counter-line .emp")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_visitor_is_handed_to_a_colleague_from_the_row()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "hand");
        await using var other = await place.ColleagueAsync();
        var page = place.Desk.Page;
        await place.ArriveAsync("侯先生");
        var row = page.Locator(".vs", new() { HasText = "侯先生" });

        await row.Locator("summary", new() { HasText = "更多" }).ClickAsync();
        await row.Locator("summary", new() { HasText = "交接" }).ClickAsync();
        await row.Locator("select").First.SelectOptionAsync(place.Colleague);
        await row.Locator(".sf").GetByRole(AriaRole.Button).ClickAsync();

        await Expect(row).ToContainTextAsync($"客服{place.Colleague}");
        await other.Page.GotoAsync("/counter");
        await Expect(other.Page.Locator(".vs.sel")).ToContainTextAsync("侯先生");
    }

    [Fact]
    public async Task Taken_by_another_meanwhile_is_refused_with_a_sentence()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "twice");
        await using var other = await place.ColleagueAsync();
        var page = place.Desk.Page;
        await page.RouteAsync("**/live", route => route.AbortAsync());
        await place.ArriveAsync("田先生");
        await other.Page.GotoAsync("/counter");
        await other.Page.Locator(".vs").GetByRole(AriaRole.Button, new() { Name = "接待" }).ClickAsync();
        await Expect(other.Page.Locator(".ct .who")).ToContainTextAsync("田先生");

        await page.Locator(".vs").GetByRole(AriaRole.Button, new() { Name = "接待" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("接待");
        await Expect(page.Locator(".vs")).ToContainTextAsync($"客服{place.Colleague}");
    }

    [Theory]
    [InlineData(1920, "light")]
    [InlineData(1440, "dark")]
    [InlineData(1280, "light")]
    [InlineData(360, "light")]
    [InlineData(360, "dark")]
    public async Task It_fits_its_screen(int width, string theme)
    {
        await using var place = await CounterPlace.OpenAsync(desk, $"fits{width}{theme}", width);
        var page = place.Desk.Page;
        await place.Desk.ChooseThemeAsync(theme);
        await page.GotoAsync("/counter");
        await place.ArriveAsync("一位名字特别特别长的客人要办很多很多事情 13800004199 先问装修再问停车然后还要报修厨房漏水");
        await place.ArriveAsync("罗先生");
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        await place.Desk.PictureAsync($"counter-line-{width}-{theme}");

        await page.Locator(".vs").First.GetByRole(AriaRole.Button, new() { Name = "接待" }).ClickAsync();
        await Expect(page.Locator("#guide")).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        await place.Desk.PictureAsync($"counter-{width}-{theme}");
        Assert.Empty(place.Desk.Problems);
    }

    [Fact]
    public async Task Every_control_has_a_name_and_every_image_a_word()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "names");
        await place.ArriveAsync("罗女士");

        var nameless = await place.Desk.Page.EvaluateAsync<string[]>(CounterPlace.Nameless);

        Assert.Empty(nameless);
        Assert.Equal(1, await place.Desk.Page.Locator("h1").CountAsync());
    }
}
