using Wusheng.Cases;

namespace Wusheng.Reviews;

/// <summary>What reviews come to, and what a changed norm would have found.</summary>
public sealed class ReviewFiguresTests(RunningDesk desk)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task A_finding_counts_under_its_norm_its_clause_its_writer_and_its_site(int width)
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var reviewer = await RudeNotes.ReviewerAsync(desk, staff, "supervisor", await RudeNotes.WriteAsync(desk, staff), width);
        var page = reviewer.Page;

        await page.GotoAsync("/reviews/figures");

        await Expect(page.Locator(".bars li").Last.Locator("b")).ToHaveTextAsync("1");
        await Expect(page.Locator("main tbody tr", new() { HasText = "LNG-03" }).First).ToContainTextAsync("1");
        await Expect(page.Locator("main tbody tr", new() { HasText = "周敏" })).ToHaveCountAsync(1);
        Assert.False(await page.ScrollsSidewaysAsync());
        await reviewer.PictureAsync($"review-figures-{width}");
        Assert.Empty(reviewer.Problems);
    }

    [Fact]
    public async Task A_standard_is_tried_on_what_was_heard_and_says_over_how_much()
    {
        using var staff = await FaultDesk.StaffedAsync(desk);
        await using var reviewer = await RudeNotes.ReviewerAsync(desk, staff, "supervisor", await RudeNotes.WriteAsync(desk, staff));
        var page = reviewer.Page;
        await page.GotoAsync("/reviews/figures");
        await page.GetByRole(AriaRole.Link, new() { Name = "用草稿重检" }).ClickAsync();

        await page.GetByLabel("规范").SelectOptionAsync("telecom");
        await page.GetByRole(AriaRole.Button, new() { Name = "重检", Exact = true }).ClickAsync();

        await Expect(page.GetByText("重检了")).ToBeVisibleAsync();
        await reviewer.PictureAsync("rehear-1440");
        Assert.Empty(reviewer.Problems);
    }
}
