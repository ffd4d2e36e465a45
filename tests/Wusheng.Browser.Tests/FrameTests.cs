using System.Text.RegularExpressions;

namespace Wusheng;

public sealed class FrameTests(RunningDesk desk)
{
    private const int FirstLoadLimit = 150_000;

    [Fact]
    public async Task The_first_load_stays_under_its_weight()
    {
        await using var visitor = await desk.VisitAsync();
        var weights = new List<Task<RequestSizesResult>>();
        visitor.Page.RequestFinished += (_, request) => weights.Add(request.SizesAsync());

        await visitor.Page.GotoAsync("/gallery", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var sizes = await Task.WhenAll(weights);
        Assert.True(sizes.Length > 5);
        Assert.InRange(sizes.Sum(size => size.ResponseBodySize + size.ResponseHeadersSize), 1, FirstLoadLimit);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Every_component_shows_without_problems_or_sideways_scrolling(int width)
    {
        await using var visitor = await desk.VisitAsync(width);

        await visitor.Page.GotoAsync("/gallery", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(visitor.Problems);
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
    }

    [Theory]
    [InlineData("dark", "rgb(13, 20, 24)")]
    [InlineData("light", "rgb(238, 241, 243)")]
    public async Task The_theme_is_the_persons_choice(string theme, string ground)
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/");

        await visitor.Page.Locator(".ws-me").ClickAsync();
        await visitor.Page.Locator($"button[value={theme}]").ClickAsync();

        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", theme);
        await Expect(visitor.Page.Locator("body")).ToHaveCSSAsync("background-color", ground);
    }

    [Fact]
    public async Task The_find_field_is_one_key_away_and_G_C_goes_to_the_cases()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/");

        await visitor.Page.Keyboard.PressAsync("/");
        await Expect(visitor.Page.Locator("#cmd-q")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(visitor.Page.Locator("#cmd-q")).ToBeHiddenAsync();
        await visitor.Page.Keyboard.PressAsync("g");
        await visitor.Page.Keyboard.PressAsync("c");

        await Expect(visitor.Page).ToHaveURLAsync(new Regex("/cases$"));
    }

    [Fact]
    public async Task The_question_mark_shows_the_keys_and_Escape_takes_them_away()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/");
        var keys = visitor.Page.Locator("#keys");

        await visitor.Page.Keyboard.PressAsync("?");
        await Expect(keys.GetByRole(AriaRole.Heading)).ToHaveTextAsync("按键");
        await Expect(keys).ToContainTextAsync("新建");
        await visitor.Page.Keyboard.PressAsync("Escape");
        await Expect(keys).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_words()
    {
        await using var visitor = await desk.SignedInAsync();

        var answer = await visitor.Page.GotoAsync("/no-such-page");

        Assert.Equal(404, answer!.Status);
        await Expect(visitor.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("没有这一页");
    }
}
