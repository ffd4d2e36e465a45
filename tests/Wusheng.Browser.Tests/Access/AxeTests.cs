using Wusheng.Cases;

namespace Wusheng.Access;

/// <summary>axe looks at every page in light and in dark: nothing serious, nothing critical.</summary>
public sealed class AxeTests(RunningDesk desk)
{
    private static readonly string[] OfAdministrators =
    [
        "/admin", "/admin/audit", "/admin/calendars", "/admin/keys", "/admin/mail", "/admin/people", "/admin/people/new", "/admin/roles",
        "/admin/sites", "/admin/sites/root", "/admin/webhooks", "/packs/telecom", "/packs/telecom/handbook", "/reviews/rehear", "/gallery",
    ];

    private static readonly string[] OfStaff =
    [
        "/", "/?start=1", "/cases", "/cases/new?type=fault", "/callbacks", "/calls/practice", "/clauses/telecom/DSP-03", "/customers",
        "/find?q=GZ", "/manuals/telecom/faultManual", "/notices", "/reviews", "/reviews/figures", "/reviews/mine", "/today", "/wall", "/sign-in",
    ];

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Pages_of_administration_are_open_to_everybody(string theme)
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.ChooseThemeAsync(theme);

        Assert.Empty(await FoundAsync(visitor.Page, OfAdministrators));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Pages_of_the_desk_are_open_to_everybody(string theme)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await staff.DispatchedAsync("光路中断，沿街 5 户");
        await using var visitor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await visitor.ChooseThemeAsync(theme);
        var page = visitor.Page;

        var found = await FoundAsync(page, [.. OfStaff, $"/chat/{staff.Site}", $"/cases/{fault.Id}", $"/cases/{fault.Id}?do=note", $"/cases/{fault.Id}/why/0/preprocessTime"]);
        await page.GotoAsync("/?start=1");
        await page.Locator("#start input[type=tel]").First.FillAsync("13900001301");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#new-case form")).ToBeVisibleAsync();

        Assert.Empty(found);
        Assert.Empty(await LookAsync(page, "a contact in hand"));
    }

    private static async Task<List<string>> FoundAsync(IPage page, string[] addresses)
    {
        var found = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            found.AddRange(await LookAsync(page, address));
        }

        return found;
    }

    private static async Task<string[]> LookAsync(IPage page, string where)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "node_modules", "axe-core", "axe.min.js"), TestContext.Current.CancellationToken));
        return await page.EvaluateAsync<string[]>(
            """
            where => axe.run(document, { resultTypes: ['violations'] }).then(told => told.violations
              .filter(each => each.impact === 'serious' || each.impact === 'critical')
              .flatMap(each => each.nodes.map(node => `${where}: ${each.id}: ${node.html.slice(0, 160)}`)))
            """,
            where);
    }
}
