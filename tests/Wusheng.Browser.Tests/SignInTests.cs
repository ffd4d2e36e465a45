namespace Wusheng;

public sealed class SignInTests(RunningDesk desk)
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(360, 740)]
    public async Task The_sign_in_page_is_clean(int width, int height)
    {
        await using var visitor = await desk.VisitAsync(width, height);

        var answer = await visitor.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "登录" })).ToBeVisibleAsync();
        Assert.Contains("script-src 'self'", answer!.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Empty(visitor.Problems);
        Assert.All(visitor.Fetched, address => Assert.StartsWith(desk.Address, address, StringComparison.Ordinal));
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_the_number_kept()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.GotoAsync("/sign-in");

        await visitor.SignInAsync("1027", "wrong");

        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("工号或密码不对");
        await Expect(visitor.Page.GetByLabel("工号")).ToHaveValueAsync("1027");
        await Expect(visitor.Page.GetByLabel("密码")).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_printed_password_opens_the_desk_with_and_without_script(bool script)
    {
        await using var visitor = await desk.VisitAsync(script: script);
        await visitor.Page.GotoAsync("/sign-in");

        await visitor.SignInAsync("admin", desk.Password);

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("工作台");
        Assert.Empty(visitor.Problems);
    }

    [Fact]
    public async Task The_language_is_chosen_before_signing_in_and_kept()
    {
        await using var visitor = await desk.VisitAsync();
        await visitor.Page.GotoAsync("/sign-in");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" })).ToBeVisibleAsync();
    }
}
