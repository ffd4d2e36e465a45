namespace Wusheng.Counter;

/// <summary>Five people come in at once; whoever is at the counter does only what the screen says next.</summary>
public sealed class FiveVisitorsTests(RunningDesk desk)
{
    private const int Visitors = 5;
    private const int MostSteps = 60;

    [Fact]
    public async Task Five_visitors_at_once_are_greeted_received_in_turn_and_seen_off()
    {
        await using var place = await CounterPlace.OpenAsync(desk, "five");
        var page = place.Desk.Page;
        var phones = new List<Visitor>();
        foreach (var name in new[] { "甲女士", "乙先生", "丙女士" })
        {
            await place.ArriveAsync(name);
        }

        phones.Add(await place.PhoneAsync());
        phones.Add(await place.PhoneAsync());
        await Expect(page.Locator(".vs")).ToHaveCountAsync(Visitors);
        await GreetAllAsync(page);
        await place.Desk.PictureAsync("five-greeted");

        var served = new List<string>();
        for (var left = Visitors; left > 0; left--)
        {
            var next = (await page.Locator("#counter-next .ws-me").TextContentAsync())!.Trim();
            await page.Keyboard.PressAsync("Control+Space");
            await Expect(page.Locator(".ct .ws-me")).ToHaveTextAsync(next);
            served.Add(next);
            await GuideAsync(page);
            await SeeOffAsync(page);
            await Expect(page.Locator(".vs")).ToHaveCountAsync(left - 1);
        }

        Assert.Equal(["001", "002", "003", "004", "005"], served);
        foreach (var phone in phones)
        {
            await Expect(phone.Page.Locator("#arrive-now")).ToContainTextAsync("已结束");
            await phone.DisposeAsync();
        }

        await Expect(page.Locator("#counter-line .emp")).ToBeVisibleAsync();
        Assert.Empty(place.Desk.Problems);
    }

    // Q turns to the one nobody has turned to yet, as long as the screen offers it.
    private static async Task GreetAllAsync(IPage page)
    {
        for (var left = Visitors; left > 0; left--)
        {
            await Expect(page.Locator(".vs .tg.w")).ToHaveCountAsync(left);
            await page.Locator("h1").ClickAsync();
            await page.Keyboard.PressAsync("q");
        }

        await Expect(page.Locator(".vs .tg.w")).ToHaveCountAsync(0);
    }

    /// <summary>Says or does what stands in the guide's current step, filling what it asks, until the guide is through.</summary>
    private static async Task GuideAsync(IPage page)
    {
        for (var step = 0; step < MostSteps && await page.Locator("#guide .sf").CountAsync() > 0; step++)
        {
            var before = await page.Locator("#guide .vg > li.cur .o, #guide .br > li.cur .o").First.TextContentAsync();
            await FillAsync(page.Locator("#guide .sf"));
            var demand = page.Locator("#guide a[data-focus]");
            if (await demand.CountAsync() > 0 && await page.Locator("#rows-demand ol li").CountAsync() == 0)
            {
                await page.Locator("#more input:not([type=hidden])").First.FillAsync("要办一件事");
                await page.Locator("#more button").ClickAsync();
                await Expect(page.Locator("#rows-demand ol li")).ToHaveCountAsync(1);
                continue;
            }

            await page.Locator("#guide .sf .btn-pri").ClickAsync();
            await Expect(page.Locator("#guide .vg > li.cur .o").Or(page.Locator("#guide .gd-done")).First).Not.ToHaveTextAsync(before!);
        }
    }

    private static async Task SeeOffAsync(IPage page)
    {
        var part = page.Locator("#s-part");
        if (await part.CountAsync() > 0 && await page.Locator("#s-part .ok").CountAsync() == 0)
        {
            if (await part.GetAttributeAsync("open") is null)
            {
                await part.Locator("summary").First.ClickAsync();
            }

            await FillAsync(part);
            await part.GetByRole(AriaRole.Button).Last.ClickAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "客户已离开" }).ClickAsync();
        await Expect(page.Locator(".ct .ws-me, #counter-line .emp").First).ToBeVisibleAsync();
    }

    /// <summary>Answers every question that is asked and still open: the first choice that is no order, or a short text.</summary>
    private static async Task FillAsync(ILocator form)
    {
        foreach (var select in await form.Locator("select").AllAsync())
        {
            var values = await select.EvaluateAsync<string[]>("select => [...select.options].map(option => option.value).filter(value => value && !['order', 'registered'].includes(value))");
            if (values.Length > 0 && string.IsNullOrEmpty(await select.InputValueAsync()))
            {
                await select.SelectOptionAsync(values[0]);
            }
        }

        foreach (var group in await form.Locator("fieldset:has(input[type=radio])").AllAsync())
        {
            if (await group.Locator("input:checked").CountAsync() == 0)
            {
                await group.Locator("input[type=radio]").First.CheckAsync(new() { Force = true });
            }
        }

        foreach (var text in await form.Locator("input:not([type=hidden]):not([type=radio]):not([type=checkbox]), textarea").AllAsync())
        {
            if (string.IsNullOrEmpty(await text.InputValueAsync()))
            {
                await text.FillAsync(await text.GetAttributeAsync("type") == "tel" ? "13800004105" : "已当场说明");
            }
        }
    }
}
