using System.Text.RegularExpressions;

namespace Wusheng.Admin;

/// <summary>People, sites and their figures, arranged by the administrator.</summary>
public sealed class PeopleTests(RunningDesk desk)
{
    [Fact]
    public async Task A_number_is_given_once_and_the_form_keeps_what_was_typed()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/admin/people/new");

        await visitor.Page.Locator("#f-number").FillAsync("admin");
        await visitor.Page.GetByLabel("姓名").FillAsync("周敏");
        await visitor.Page.GetByLabel("邮箱").FillAsync("zhou");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();

        await Expect(visitor.Page.Locator("#f-number-error")).ToContainTextAsync("已是管理员的");
        await Expect(visitor.Page.Locator("#f-email-error")).ToContainTextAsync("邮箱写得不对");
        await Expect(visitor.Page.GetByLabel("姓名")).ToHaveValueAsync("周敏");
    }

    [Fact]
    public async Task A_new_person_signs_in_with_the_password_shown_once_and_sees_no_administration()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/admin/people/new");
        await visitor.Page.Locator("#f-number").FillAsync("1027");
        await visitor.Page.GetByLabel("姓名").FillAsync("周敏");
        await visitor.Page.Locator("select[name=role]").First.SelectOptionAsync("agent");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        var password = await visitor.Page.Locator("#made-secret").InputValueAsync();

        await using var person = await desk.VisitAsync();
        await person.Page.GotoAsync("/sign-in");
        await person.SignInAsync("1027", password!.Trim());
        await Expect(person.Page).ToHaveURLAsync(new Regex("/$"));

        var answer = await person.Page.GotoAsync("/admin/people");
        Assert.Equal(403, answer!.Status);
    }

    [Fact]
    public async Task The_last_administrator_cannot_give_the_post_away()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/admin/people/admin");

        foreach (var post in await visitor.Page.Locator("select[name=role]").AllAsync())
        {
            await post.SelectOptionAsync("");
        }

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("至少要有一位系统管理员");
    }

    [Fact]
    public async Task A_site_may_be_stricter_than_its_standard_but_not_looser()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/admin/sites/root");
        var figure = visitor.Page.GetByLabel("来电首次响应");

        await figure.FillAsync("2m");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(visitor.Page.Locator(".fe")).ToContainTextAsync("规范最多允许");
        await Expect(figure).ToHaveValueAsync("2m");

        await figure.FillAsync("30s");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("已存");
        await Expect(figure).ToHaveValueAsync("30s");
    }

    [Fact]
    public async Task A_site_below_another_stands_below_it_in_the_tree()
    {
        await using var visitor = await desk.SignedInAsync();
        await visitor.Page.GotoAsync("/admin/sites/new");

        await visitor.Page.GetByLabel("名称").FillAsync("城南片区");
        await visitor.Page.GetByLabel("时区").FillAsync("Mars/Base");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(visitor.Page.Locator("#f-zone-error")).ToContainTextAsync("没有这个时区");
        await visitor.Page.GetByLabel("时区").FillAsync("Asia/Shanghai");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await visitor.Page.GotoAsync("/admin/sites");

        await Expect(visitor.Page.Locator("tr", new() { HasText = "城南片区" })).ToContainTextAsync("└");
    }

    [Theory]
    [InlineData("/admin", "admin", 1440, "light")]
    [InlineData("/admin/people", "people", 360, "light")]
    [InlineData("/admin/people/admin", "person", 1440, "dark")]
    [InlineData("/admin/people/admin", "person", 360, "light")]
    [InlineData("/admin/sites", "sites", 1440, "light")]
    [InlineData("/admin/sites/root", "site", 1440, "light")]
    [InlineData("/admin/sites/root", "site", 360, "dark")]
    [InlineData("/notices", "notices", 1440, "light")]
    [InlineData("/notices", "notices", 360, "dark")]
    [InlineData("/packs/telecom", "packs", 1440, "light")]
    [InlineData("/packs/telecom", "packs", 360, "dark")]
    public async Task Nothing_overflows(string path, string name, int width, string theme)
    {
        await using var visitor = await desk.SignedInAsync(width);
        await visitor.ChooseThemeAsync(theme);

        await visitor.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });

        await visitor.PictureAsync($"{name}-{width}-{theme}");
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
        Assert.Empty(visitor.Problems);
    }
}
