using System.Text.RegularExpressions;
using Wusheng.Cases;

namespace Wusheng.Reviews;

/// <summary>What staff write is reviewed where it stands, by one person and then by a second who does not see the first verdict.</summary>
public sealed class WrittenReviewTests(RunningDesk desk)
{
    [Theory]
    [InlineData(1440, "light")]
    [InlineData(360, "dark")]
    public async Task A_note_is_read_with_its_finding_marked_and_nothing_lies_over_anything(int width, string theme)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var reviewer = await RudeNotes.ReviewerAsync(desk, staff, "supervisor", await RudeNotes.WriteAsync(desk, staff), width);
        await reviewer.ChooseThemeAsync(theme);
        var page = reviewer.Page;
        await page.ReloadAsync();

        await Expect(page.Locator("#written .mk")).ToContainTextAsync(RudeNotes.Words);
        await Expect(page.Locator(".wb-r .nt.r .m2.num")).ToHaveTextAsync("周敏");
        await Expect(page.Locator(".wb-c .emp")).ToHaveCountAsync(0);
        var (time, label) = ((await page.Locator("#written time").BoundingBoxAsync())!, (await page.Locator("#written .sp-a").BoundingBoxAsync())!);
        Assert.True(time.X + time.Width <= label.X, "The time lies over who wrote.");
        Assert.False(await page.ScrollsSidewaysAsync());
        await reviewer.PictureAsync($"written-{width}-{theme}");
        Assert.Empty(reviewer.Problems);
    }

    [Fact]
    public async Task The_second_reviewer_judges_without_seeing_the_first_verdict()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        var fault = await RudeNotes.WriteAsync(desk, staff);
        await using var first = await RudeNotes.ReviewerAsync(desk, staff, "supervisor", fault);
        await JudgeAsync(first.Page, "met", "记的是客户家人的话。");

        await using var second = await RudeNotes.ReviewerAsync(desk, staff, "serviceManager", fault);
        await Expect(second.Page.Locator(".wb-r")).ToContainTextAsync("第二复核，先不看第一次的判定");
        await Expect(second.Page.Locator(".wb-r")).Not.ToContainTextAsync("记的是客户家人的话。");
        await JudgeAsync(second.Page, "notMet", "");

        await second.Page.GotoAsync($"/reviews?contact={fault}");
        await Expect(second.Page.Locator(".wb-r")).ToContainTextAsync("记的是客户家人的话。");
        await Expect(second.Page.Locator(".wb-r")).ToContainTextAsync("第二复核 温经理");
        Assert.Empty(second.Problems);
    }

    private static async Task JudgeAsync(IPage page, string verdict, string reason)
    {
        await page.Locator($".ver input[value={verdict}]").CheckAsync(new() { Force = true });
        await page.Locator("#reason").FillAsync(reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "给出判定" }).ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("contact="));
    }
}
