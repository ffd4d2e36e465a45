namespace Wusheng;

/// <summary>A key pressed while the page's scripts are still on their way is not lost.</summary>
public sealed class EarlyKeysTests(RunningDesk desk)
{
    [Fact]
    public async Task What_is_pressed_before_the_scripts_have_come_is_done_when_they_have()
    {
        await using var visitor = await desk.SignedInAsync();
        var held = new TaskCompletionSource();
        await visitor.Page.RouteAsync(address => address.Contains("keys.", StringComparison.Ordinal), async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await visitor.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        await Expect(visitor.Page.Locator("main")).ToBeVisibleAsync();

        await visitor.Page.Keyboard.PressAsync("g");
        await visitor.Page.Keyboard.PressAsync("c");
        Assert.Equal("/", new Uri(visitor.Page.Url).AbsolutePath);
        held.SetResult();

        await Expect(visitor.Page).ToHaveURLAsync($"{desk.Address}/cases");
    }
}
