using Microsoft.Playwright;

namespace Wusheng;

/// <summary>One person at one browser window; remembers what went wrong in it and what it fetched.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> problems = [];
    private readonly List<string> fetched = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => { if (message.Type is "error" or "warning") { problems.Add(message.Text); } };
        page.PageError += (_, error) => problems.Add(error);
        page.Request += (_, request) => fetched.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Console errors and warnings, and uncaught exceptions.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Every address the page asked for.</summary>
    public IReadOnlyList<string> Fetched => fetched;

    public async Task SignInAsync(string number, string password)
    {
        await Page.GetByLabel("工号").FillAsync(number);
        await Page.GetByLabel("密码").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    /// <summary>Chooses the theme as a returning person has it.</summary>
    public Task ChooseThemeAsync(string theme) => context.AddCookiesAsync([new Cookie { Name = "wusheng.theme", Value = theme, Url = new Uri(Page.Url).GetLeftPart(UriPartial.Authority) }]);

    /// <summary>Keeps a picture of the page where the environment names a folder for them; otherwise does nothing.</summary>
    public Task PictureAsync(string name) => Environment.GetEnvironmentVariable("WUSHENG_PICTURES") is { Length: > 0 } folder
        ? Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") })
        : Task.CompletedTask;

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
