using System.Globalization;
using System.Text.RegularExpressions;

namespace Wusheng;

public sealed class ClocksTests(RunningDesk desk)
{
    [Theory]
    [InlineData(0, "超 00:00")]
    [InlineData(1, "00:01")]
    [InlineData(198, "03:18")]
    [InlineData(3599, "59:59")]
    [InlineData(3600, "1 时 00 分")]
    [InlineData(9660, "2 时 41 分")]
    [InlineData(86_399, "23 时 59 分")]
    [InlineData(183_600, "2 天 3 时")]
    [InlineData(-372, "超 06:12")]
    [InlineData(-7500, "超 2 时 05 分")]
    public async Task The_browser_says_time_left_in_the_desks_words(int seconds, string words)
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.GotoAsync("/gallery");

        await PlaceAClockAsync(visitor, seconds);

        await Expect(visitor.Page.Locator("#probe b")).ToHaveTextAsync(words);
    }

    [Fact]
    public async Task Only_the_stretches_that_count_are_counted()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.GotoAsync("/gallery");

        var left = await visitor.Page.EvaluateAsync<double>(
            "async address => { const { left } = await import(address); return left(5000, '0-1000 2000-3000 4000-9000', 500); }", await ModuleAsync(visitor, "clocks.js"));

        Assert.Equal(500 + 1000 + 1000, left);
    }

    [Fact]
    public async Task A_chip_turns_amber_at_its_warning_and_red_when_due()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.Clock.InstallAsync();
        await visitor.Page.GotoAsync("/gallery");
        var chip = visitor.Page.Locator(".ck.ck-calm:has-text('派发')").First;
        await chip.EvaluateAsync("chip => chip.id = 'watched'");
        var watched = visitor.Page.Locator("#watched");

        await visitor.Page.Clock.FastForwardAsync("05:00");
        await Expect(watched).ToHaveClassAsync(new Regex("ck-warn"));
        await visitor.Page.Clock.FastForwardAsync("05:00");

        await Expect(watched).ToHaveClassAsync(new Regex("ck-late"));
        await Expect(watched.Locator("use")).ToHaveAttributeAsync("href", new Regex("#ti-alert-triangle$"));
    }

    private static async Task PlaceAClockAsync(Visitor visitor, int seconds) =>
        await visitor.Page.EvaluateAsync(
            """
            async ([address, seconds]) => {
                const { now, tick } = await import(address);
                const held = Date.now();
                Date.now = () => held;
                document.body.insertAdjacentHTML('beforeend', `<span id="probe" class="ck" data-due="${now() + seconds * 1000}"><b></b></span>`);
                tick();
            }
            """,
            new object[] { await ModuleAsync(visitor, "clocks.js"), seconds });

    private static async Task<string> ModuleAsync(Visitor visitor, string name) =>
        (await visitor.Page.Locator("script[type=module]").GetAttributeAsync("src"))!.Replace("desk.js", name, false, CultureInfo.InvariantCulture);
}
