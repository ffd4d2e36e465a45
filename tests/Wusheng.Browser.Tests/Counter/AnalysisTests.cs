using System.Text.RegularExpressions;

namespace Wusheng.Counter;

/// <summary>The analysis of cases: charts that are tables, drilled into by mouse and keyboard, on every screen.</summary>
public sealed class AnalysisTests(RunningDesk desk)
{
    [Theory]
    [InlineData(1440, "light")]
    [InlineData(1920, "dark")]
    [InlineData(360, "dark")]
    public async Task Cases_are_taken_apart_and_a_bar_opens_those_behind_it(int width, string theme)
    {
        using var staff = await Cases.FaultDesk.StaffedAsync(desk);
        await staff.OpenAsync("分析里的单");
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, Cases.FaultDesk.Password, width);
        var page = acceptor.Page;
        await acceptor.ChooseThemeAsync(theme);
        await page.GotoAsync("/orders?type=fault");
        await Expect(page.Locator(".an-t").First).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        await acceptor.PictureAsync($"analysis-{width}-{theme}");

        await page.Locator("section:has(#an-state) tbody a").First.ClickAsync();

        await Expect(page.Locator("#records tbody tr").First).ToBeVisibleAsync();
        var first = await page.Locator("#records tbody a").First.TextContentAsync();
        await page.Locator("#records .pn-h a", new() { HasText = "在服务单里看" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/cases\?"));
        await Expect(page.Locator("main")).ToContainTextAsync(first!);
        Assert.Empty(acceptor.Problems);
    }

    [Fact]
    public async Task A_time_without_cases_says_so()
    {
        using var staff = await Cases.FaultDesk.StaffedAsync(desk);
        await using var acceptor = await desk.SignedInAsync(staff.Acceptor, Cases.FaultDesk.Password);

        await acceptor.Page.GotoAsync("/orders?type=fault&from=2001-01-01&until=2001-02-01");

        await Expect(acceptor.Page.Locator(".emp")).ToContainTextAsync("这段时间没有这种单");
        Assert.Empty(await acceptor.Page.EvaluateAsync<string[]>(CounterPlace.Nameless));
    }
}
