namespace Wusheng.Cases;

/// <summary>What a hand does on the case page.</summary>
internal static class CasePages
{
    /// <summary>Presses the button of a step: done at once when nothing is missing, otherwise its form opens.</summary>
    public static Task StepAsync(this IPage page, string title) => page.Locator(".nsteps .stp .btn", new() { HasText = title }).First.ClickAsync();

    /// <summary>Sends the open form.</summary>
    public static Task SendAsync(this IPage page) => page.Locator("form.do .btn-pri").ClickAsync();

    public static async Task<bool> ScrollsSidewaysAsync(this IPage page) =>
        await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");
}
