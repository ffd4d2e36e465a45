using Wusheng.Cases;

namespace Wusheng.Property;

/// <summary>Somebody comes in shouting: first heard and calmed, then the demands written down again one by one.</summary>
public sealed class AgitatedTests(PropertyHall hall) : IClassFixture<PropertyHall>
{
    [Fact, Requirement("VIS-07")]
    public async Task An_agitated_visitor_is_heard_calmed_and_then_recorded_item_by_item()
    {
        using var staff = await FaultDesk.StaffedAsync(hall.Desk);
        await using var desk = await hall.AsAsync(staff, "specialist", "陆晓");
        var page = desk.Page;
        await page.GotoAsync("/counter");
        await page.Locator("#arrive input[name=said]").FillAsync("杜先生 13800002906 车库渗水");
        await page.Locator("#arrive input[name=said]").PressAsync("Enter");
        await Expect(page.Locator(".vs")).ToHaveCountAsync(1);
        await page.Locator(".vs").GetByRole(AriaRole.Button, new() { Name = "接待" }).ClickAsync();
        await Expect(page.Locator("#guide")).ToBeVisibleAsync();

        await StepAsync(page, "refresh", form => form.Locator("[value=tea]").CheckAsync(new() { Force = true }));
        await StepAsync(page, "flagAgitated", form => form.Locator("[name$=agitated][value=true]").CheckAsync(new() { Force = true }));
        await AddAsync(page, "赔我的车漆");
        await Expect(page.Locator(".rl .fe")).ToContainTextAsync("先安抚情绪，客户平静以后再逐条记录诉求");
        await desk.PictureAsync("agitated-1440");

        await page.Locator(".sit button", new() { HasText = "安抚" }).First.ClickAsync();
        await Expect(page.Locator(".br")).ToContainTextAsync("您别急，我理解您的心情，请您慢慢说");
        await desk.PictureAsync("agitated-calming-1440");
        await CalmAsync(page);

        await AddAsync(page, "赔我的车漆");
        await Expect(page.Locator("#rows-demand ol li")).ToHaveCountAsync(1);
        await AddAsync(page, "修好车库渗水");
        await Expect(page.Locator("#rows-demand ol li")).ToHaveCountAsync(2);
        await Expect(page.Locator(".rl .fe")).ToHaveCountAsync(0);
        await desk.PictureAsync("agitated-recorded-1440");
        Assert.Empty(desk.Problems.Where(problem => !problem.Contains("422", StringComparison.Ordinal)));
    }

    // The branch goes from its first words to "the customer has calmed down", each step answered as it asks.
    private static async Task CalmAsync(IPage page)
    {
        for (var said = 1; said <= 4; said++)
        {
            var form = page.Locator("#guide .sf");
            foreach (var text in await form.Locator("textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox])").AllAsync())
            {
                await text.FillAsync("车库渗水把车漆都烧花了");
            }

            foreach (var yes in await form.Locator("[type=radio][value=true], [type=checkbox]").AllAsync())
            {
                await yes.CheckAsync(new() { Force = true });
            }

            await form.Locator(".btn-pri").ClickAsync();
            await Expect(said < 4 ? page.Locator(".br > li.ok") : page.Locator(".br")).ToHaveCountAsync(said < 4 ? said : 0);
        }
    }

    private static async Task StepAsync(IPage page, string step, Func<ILocator, Task> fill)
    {
        var box = page.Locator($"#s-{step}");
        if (await box.GetAttributeAsync("open") is null)
        {
            await box.Locator("summary").First.ClickAsync();
        }

        await fill(box);
        await box.GetByRole(AriaRole.Button).Last.ClickAsync();
        await Expect(page.Locator($"#s-{step} .ok").First).ToBeVisibleAsync();
    }

    private static async Task AddAsync(IPage page, string what)
    {
        await page.Locator("#more input:not([type=hidden])").First.FillAsync(what);
        await page.Locator("#more button").ClickAsync();
    }
}
