using System.Text.RegularExpressions;

using Wusheng.Cases;

namespace Wusheng.Wall;

public sealed class WallTests(RunningDesk desk)
{
    // Between panels, and between them and the edge.
    private const float Gap = 12;

    [Fact]
    public async Task The_next_breach_leads_to_its_step_by_key()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("墙上的单");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password, 1920, 1080);
        await acceptor.Page.GotoAsync("/wall");

        await acceptor.Page.Keyboard.PressAsync("j");
        await Expect(acceptor.Page.Locator(".nb-l > li.cur")).ToHaveCountAsync(1);
        await acceptor.Page.Keyboard.PressAsync("1");

        await Expect(acceptor.Page).ToHaveURLAsync(new Regex(@"/cases/\w+\?(step|do)=|\?contact="));
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task Who_answers_for_a_clock_is_reminded_and_finds_it_among_the_notices()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("要催的单");
        await using var other = await desk.SignedInAsync(staff.Second, FaultDesk.Password, 1920, 1080);
        await other.Page.GotoAsync("/wall");
        var row = other.Page.Locator(".nb-l > li:has(form):has-text('周敏')").First;
        var number = (await row.Locator(".b").TextContentAsync())!.Split(' ')[0];

        await row.Locator("form button").ClickAsync();

        await Expect(other.Page.Locator(".urged")).ToContainTextAsync("催了");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password);
        await acceptor.Page.GotoAsync("/notices");
        await Expect(acceptor.Page.Locator(".ntc")).ToContainTextAsync(new Regex($"催办：.+ · {Regex.Escape(number)}"));
    }

    [Fact]
    public async Task Space_holds_the_order()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password, 1920, 1080);
        await acceptor.Page.GotoAsync("/wall");

        await acceptor.Page.Keyboard.PressAsync("Space");
        await Expect(acceptor.Page.Locator("[data-freeze]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(acceptor.Page.Locator("#wall-next[data-held]")).ToHaveCountAsync(1);
        await acceptor.Page.Keyboard.PressAsync("Space");

        await Expect(acceptor.Page.Locator("#wall-next[data-held]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1440, 900)]
    [InlineData(360, 780)]
    public async Task The_wall_fits_its_screen(int width, int height)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("一件要到点的长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长事");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password, width, height);

        await acceptor.Page.GotoAsync("/wall");

        Assert.Equal(width, await acceptor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await acceptor.PictureAsync($"wall-{width}");
    }

    [Theory]
    [InlineData(1920, 1080, 3)]
    [InlineData(1440, 900, 3)]
    [InlineData(360, 780, 1)]
    public async Task The_wall_fills_its_screen_from_edge_to_edge(int width, int height, int columns)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, FaultDesk.Password, width, height);
        await acceptor.Page.GotoAsync("/wall");

        var main = (await acceptor.Page.Locator("main").BoundingBoxAsync())!;
        var figures = (await acceptor.Page.Locator(".wl-k").BoundingBoxAsync())!;
        var across = await acceptor.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('.wl > :not(.wl-k)')].map(each => Math.round(each.getBoundingClientRect().x))).size");

        Assert.InRange(figures.X - main.X, 0, Gap);
        Assert.InRange(width - figures.X - figures.Width, 0, Gap);
        Assert.Equal(columns, across);
    }
}
