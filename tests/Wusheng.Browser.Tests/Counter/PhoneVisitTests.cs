namespace Wusheng.Counter;

/// <summary>A visit on a phone: one part at a time, what is next first, so that nobody scrolls through a whole desk.</summary>
public sealed class PhoneVisitTests(RunningDesk desk)
{
    private const int ThreeScreens = 3 * 780;

    [Fact]
    public async Task What_is_next_stands_on_top_and_every_other_part_is_a_touch_away()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "onphone", 360);
        var page = place.Desk.Page;
        await place.ArriveAsync("何婉仪女士");
        await page.Locator(".vs .acts button").Filter(new() { HasText = "接待" }).First.ClickAsync();
        await Expect(page.Locator("#guide .cur")).ToBeVisibleAsync();
        await Expect(page.Locator("#record")).ToBeHiddenAsync();
        await Expect(page.Locator("#line")).ToBeHiddenAsync();
        Assert.True(await HeightAsync(page) < ThreeScreens, $"the visit is {await HeightAsync(page)} px high");

        foreach (var part in new[] { "record", "beside", "bench-right", "line", "guide" })
        {
            await page.Locator($".ph-t a[href$='#{part}']").ClickAsync();
            await Expect(page.Locator($"#{part}")).ToBeVisibleAsync();
            await Expect(page.Locator("#guide, #record, #beside, #bench-right, #line").Filter(new() { Visible = true })).ToHaveCountAsync(1);
        }

        await page.Locator(".ph-t a[href$='#record']").ClickAsync();
        await page.Locator("#rows-demand [name='f.what']").FillAsync("漏水");
        await page.Locator("#rows-demand [name='f.what']").PressAsync("Enter");
        await Expect(page.Locator("#record [role=alert]")).ToBeVisibleAsync();
        await Expect(page.Locator("#guide")).ToBeHiddenAsync();

        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
    }

    [Fact]
    public async Task On_a_wide_screen_all_parts_stand_beside_each_other()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "onwide");
        await place.ArriveAsync("段先生");
        await place.Desk.Page.Locator(".vs .acts button").Filter(new() { HasText = "接待" }).First.ClickAsync();

        foreach (var part in new[] { "guide", "record", "beside", "bench-right", "line" })
        {
            await Expect(place.Desk.Page.Locator($"#{part}")).ToBeVisibleAsync();
        }

        await Expect(place.Desk.Page.Locator(".ph-t")).ToBeHiddenAsync();
    }

    private static Task<int> HeightAsync(IPage page) => page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollHeight, document.querySelector('.ws-main').scrollHeight)");
}
