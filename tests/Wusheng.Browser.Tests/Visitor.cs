using System.Text.RegularExpressions;

namespace Wusheng;

/// <summary>One person at one browser window; remembers what went wrong in it and what it fetched.</summary>
public sealed partial class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> problems = [];
    private readonly List<string> fetched = [];

    private readonly string desk;

    public Visitor(IBrowserContext context, IPage page, string desk)
    {
        this.context = context;
        this.desk = desk;
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

    /// <summary>Signs in as a browser does, without drawing the page: the form is read and sent.</summary>
    public async Task EnterAsync(string number, string password)
    {
        var page = await (await context.APIRequest.GetAsync("/sign-in")).TextAsync();
        var form = context.APIRequest.CreateFormData().Append("_handler", "sign-in").Append("Number", number).Append("Password", password)
            .Append("__RequestVerificationToken", Token().Match(page).Groups[1].Value);
        var answer = await context.APIRequest.PostAsync("/sign-in", new() { Form = form, MaxRedirects = 0 });
        Assert.Equal(302, answer.Status);
    }

    /// <summary>Types number and password into the page that asks for them.</summary>
    public async Task SignInAsync(string number, string password)
    {
        await Page.GetByLabel("工号").FillAsync(number);
        await Page.GetByLabel("密码").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    /// <summary>Chooses the theme as a returning person has it.</summary>
    public Task ChooseThemeAsync(string theme) => context.AddCookiesAsync([new Cookie { Name = "wusheng.theme", Value = theme, Url = desk }]);

    /// <summary>Keeps a picture of the page, cursor and all (hiding it would be a style the policy refuses), where the environment names a folder for them; otherwise does nothing.</summary>
    public Task PictureAsync(string name) => Environment.GetEnvironmentVariable("WUSHENG_PICTURES") is { Length: > 0 } folder
        ? Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), Caret = ScreenshotCaret.Initial })
        : Task.CompletedTask;

    public ValueTask DisposeAsync() => context.DisposeAsync();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
