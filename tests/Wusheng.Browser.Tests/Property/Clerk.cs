using System.Text.RegularExpressions;

namespace Wusheng.Property;

/// <summary>What a new receptionist does: opens a case, presses the step the screen offers, answers what it asks.</summary>
internal static class Clerk
{
    // The desk starts a browser of its own for each copy it draws: on a busy machine longer than any page.
    private const float PatienceForCopies = 60_000;

    /// <summary>A card as a scanner gives it.</summary>
    internal static async Task<byte[]> CardAsync(this IPage page) =>
        await page.ScreenshotAsync(new() { Clip = new() { X = 0, Y = 0, Width = 640, Height = 400 }, Caret = ScreenshotCaret.Initial });

    internal static async Task OpenAsync(this IPage page, string type, params (string Field, string Value)[] with)
    {
        await page.GotoAsync($"/cases/new?type={type}");
        await page.FillAllAsync("#open-form", with);
        await page.Locator("#open-form .do-f .btn-pri").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/cases/\w+\?done=open$"));
    }

    /// <summary>Takes a step by its button, and answers its form when it has one.</summary>
    internal static async Task TakeAsync(this IPage page, string title, params (string Field, string Value)[] with)
    {
        await page.Locator(".nsteps .stp .btn", new() { HasText = title }).First.ClickAsync();
        if (with.Length > 0)
        {
            await page.FillAllAsync("#do", with);
            await page.SendAsync();
        }
    }

    internal static Task SendAsync(this IPage page) => page.Locator("#do form.do .btn-pri").Last.ClickAsync();

    /// <summary>Brings a paper for a copy and answers "the customer has seen the stamp" when it is shown.</summary>
    internal static async Task BringAsync(this IPage page, params string[] controls)
    {
        foreach (var control in controls)
        {
            await page.Locator($"#do input[type=file][name='{control}']").SetInputFilesAsync(new FilePayload { Name = "card.png", MimeType = "image/png", Buffer = await page.CardAsync() });
        }
    }

    /// <summary>The stamped copies are shown; the customer agrees to each.</summary>
    internal static async Task AgreeAsync(this IPage page, int copies)
    {
        await Expect(page.Locator("#do .cpy-i")).ToHaveCountAsync(copies, new() { Timeout = PatienceForCopies });
        foreach (var box in await page.Locator("#do input[name$=':faceToFace']").AllAsync())
        {
            await box.CheckAsync();
        }
    }

    internal static async Task FillAllAsync(this IPage page, string scope, params (string Field, string Value)[] with)
    {
        foreach (var (field, value) in with)
        {
            await FillAsync(page.Locator($"{scope} [name='f.{field}']"), value);
        }
    }

    internal static Task StateAsync(this IPage page, string state) => Expect(page.Locator(".cs-h .tg").First).ToHaveTextAsync(state);

    /// <summary>Each size of a paper, looked at.</summary>
    internal static async Task LookAtAsync(this Visitor visitor, string paper, string name)
    {
        var page = visitor.Page;
        var back = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = paper, Exact = true }).First.ClickAsync();
        await Expect(page.Locator(".paper .qr").First).ToBeVisibleAsync();
        foreach (var size in new[] { "a4", "80mm", "58mm" })
        {
            await page.GotoAsync($"{new Uri(page.Url).AbsolutePath}?size={size}");
            await Expect(page.Locator(".paper").First).ToBeVisibleAsync();
            Assert.False(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.paper *')].some(each => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflow === 'hidden')"), $"{name} {size}");
            await visitor.PictureAsync($"{name}-{size}");
        }

        await page.GotoAsync(back);
    }

    private static async Task FillAsync(ILocator control, string value)
    {
        var first = control.First;
        switch (await first.EvaluateAsync<string>("each => each.tagName === 'INPUT' ? each.type : each.tagName"))
        {
            case "radio":
                await control.And(control.Page.Locator($"[value='{value}']")).CheckAsync(new() { Force = true });
                break;
            case "checkbox":
                await first.CheckAsync();
                break;
            case "SELECT":
                await first.SelectOptionAsync(value);
                break;
            default:
                await first.FillAsync(value);
                break;
        }
    }
}
