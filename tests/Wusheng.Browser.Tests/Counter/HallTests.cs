namespace Wusheng.Counter;

/// <summary>The visitor's phone and the screen of the hall, while the counter works the line.</summary>
public sealed class HallTests(RunningDesk desk)
{
    [Fact]
    public async Task A_phone_takes_a_number_moves_up_and_is_called()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "phone");
        await place.ArriveAsync("先来的客人");
        await using var phone = await place.PhoneAsync();
        await Expect(phone.Page.Locator("#arrive-now")).ToContainTextAsync("前面还有 1 位");
        await phone.PictureAsync("arrive-waiting-360");
        await Expect(place.Desk.Page.Locator(".vs")).ToHaveCountAsync(2);

        await place.Desk.Page.Locator(".vs", new() { HasText = "先来的客人" }).GetByRole(AriaRole.Button, new() { Name = "接待" }).ClickAsync();
        await Expect(phone.Page.Locator("#arrive-now")).ToContainTextAsync("下一位就是您");
        await place.Desk.Page.Locator(".vs", new() { HasText = "未登记" }).GetByRole(AriaRole.Button, new() { Name = "接待" }).ClickAsync();

        await Expect(phone.Page.Locator("#arrive-now")).ToContainTextAsync("轮到您了");
        await phone.PictureAsync("arrive-called-360");
        Assert.Empty(await phone.Page.EvaluateAsync<string[]>(CounterPlace.Nameless));
        Assert.False(await phone.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        Assert.Empty(phone.Problems);
    }

    [Fact]
    public async Task A_number_is_given_up_by_its_holder_and_the_page_works_without_script()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "giveup");
        await using var phone = await desk.VisitAsync(360, 780, script: false);
        await phone.Page.GotoAsync($"/arrive/{place.Site}");
        await phone.PictureAsync("arrive-360");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "取号" }).ClickAsync();
        await Expect(phone.Page.Locator("#arrive-now")).ToContainTextAsync("下一位就是您");

        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "不等了，退号" }).ClickAsync();

        await Expect(phone.Page.Locator("#arrive-now")).ToContainTextAsync("已结束");
        await Expect(place.Desk.Page.Locator(".vs")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1920, 1080, "dark")]
    [InlineData(1280, 720, "light")]
    [InlineData(360, 780, "light")]
    public async Task The_hall_shows_who_is_called_where_by_itself(int width, int height, string theme)
    {
        await using var place = await CounterPlace.OpenAsync(desk, $"hall{width}");
        var page = place.Desk.Page;
        await page.Locator("#own-desk").FillAsync("2 号台");
        await page.Locator(".own-d button").ClickAsync();
        await Expect(page.Locator("#own-desk")).ToHaveValueAsync("2 号台");
        foreach (var name in new[] { "何女士", "段先生", "康女士" })
        {
            await place.ArriveAsync(name);
        }

        await page.GotoAsync($"/counter/poster/{place.Site}");
        await Expect(page.Locator("svg.qr")).ToBeVisibleAsync();
        await place.Desk.PictureAsync("poster");
        var address = await page.Locator("#hall-link").InputValueAsync();
        await using var screen = await desk.VisitAsync(width, height);
        await screen.Page.GotoAsync(address);
        await screen.ChooseThemeAsync(theme);
        await screen.Page.ReloadAsync();
        await Expect(screen.Page.Locator("#hall-waiting li")).ToHaveCountAsync(3);
        await Expect(screen.Page.Locator("#hall-called")).ToContainTextAsync("还没有叫号");

        await page.GotoAsync("/counter");
        await page.Keyboard.PressAsync("Control+Space");

        await Expect(screen.Page.Locator("#hall-called li.now")).ToContainTextAsync("001");
        await Expect(screen.Page.Locator("#hall-called li.now")).ToContainTextAsync("请到 2 号台");
        await Expect(screen.Page.Locator("#hall-waiting li")).ToHaveCountAsync(2);
        await Expect(screen.Page.Locator("body")).Not.ToContainTextAsync("何");
        Assert.False(await screen.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        await screen.PictureAsync($"hall-{width}-{theme}");
        Assert.Empty(screen.Problems);
    }
}
