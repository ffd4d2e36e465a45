using System.Text.RegularExpressions;

namespace Wusheng.Counter;

/// <summary>A site of its own with one person at its counter, so that no other test stands in the line.</summary>
internal sealed class CounterPlace : IAsyncDisposable
{
    /// <summary>Controls without a name, and pictures that are neither hidden nor named.</summary>
    public const string Nameless = """
        () => [...document.querySelectorAll('button, a[href], input:not([type=hidden]), select, textarea, summary, svg')].filter(each => each.checkVisibility()).filter(each => each.matches('svg')
          ? !each.closest('[aria-hidden=true]') && !each.getAttribute('aria-label') && !each.closest('button, a, summary, .mark, .ws-logo, .hl-h')
          : !(each.getAttribute('aria-label') || each.textContent.trim() || each.labels?.length || each.title || each.placeholder)).map(each => each.outerHTML.slice(0, 120))
        """;

    private readonly RunningDesk desk;
    private readonly string name;

    private CounterPlace(RunningDesk desk, string name, string site, Visitor visitor) => (this.desk, this.name, Site, Desk) = (desk, name, site, visitor);

    /// <summary>The id of the site.</summary>
    public string Site { get; }

    public Visitor Desk { get; }

    /// <summary>The number of the second person at the counter.</summary>
    public string Colleague => $"v-{name}-2";

    public static async Task<CounterPlace> OpenAsync(RunningDesk desk, string name, int width = 1440)
    {
        await using var administrator = await desk.SignedInAsync();
        var page = administrator.Page;
        await page.GotoAsync("/admin/sites/new");
        await page.Locator("#f-title").FillAsync($"前台{name}");
        await page.Locator("button.btn-pri").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/admin/sites/[^?]+\?saved=1$"));
        var site = new Uri(page.Url).Segments[^1];
        var visitor = await StaffAsync(desk, page, $"v-{name}-1", site, width);
        await visitor.Page.GotoAsync("/counter");
        return new CounterPlace(desk, name, site, visitor);
    }

    public async Task<Visitor> ColleagueAsync()
    {
        await using var administrator = await desk.SignedInAsync();
        return await StaffAsync(desk, administrator.Page, Colleague, Site, 1440);
    }

    /// <summary>Notes an arrival and waits until it stands in the line.</summary>
    public async Task ArriveAsync(string said)
    {
        var rows = await Desk.Page.Locator(".vs").CountAsync();
        await Desk.Page.Locator("#arrive input[name=said]").FillAsync(said);
        await Desk.Page.Locator("#arrive input[name=said]").PressAsync("Enter");
        await Expect(Desk.Page.Locator(".vs")).ToHaveCountAsync(rows + 1);
    }

    /// <summary>A visitor's phone that has taken a number here.</summary>
    public async Task<Visitor> PhoneAsync(string theme = "light")
    {
        var phone = await desk.VisitAsync(360, 780);
        await phone.Page.GotoAsync($"/arrive/{Site}");
        await phone.ChooseThemeAsync(theme);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "取号" }).ClickAsync();
        await Expect(phone.Page.Locator(".av-t")).ToBeVisibleAsync();
        return phone;
    }

    private static async Task<Visitor> StaffAsync(RunningDesk desk, IPage page, string number, string site, int width)
    {
        await page.GotoAsync("/admin/people/new");
        await page.Locator("#f-number").FillAsync(number);
        await page.Locator("#f-name").FillAsync($"客服{number}");
        await page.Locator("select[name=role]").First.SelectOptionAsync("receptionist");
        await page.Locator("select[name=site]").First.SelectOptionAsync(site);
        await page.Locator("button[value=save]").ClickAsync();
        var password = (await page.Locator("#made-secret").InputValueAsync()).Trim();
        return await desk.SignedInAsync(number, password, width);
    }

    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}
