using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Wusheng.Web.Http;

[Collection(SharedDesk.Name)]
public sealed partial class CookieWritesTests(DeskUnderTest desk)
{
    private const string Password = "long enough 1";

    [Fact]
    public async Task A_browser_writes_only_with_the_token_of_its_page()
    {
        var boss = await desk.AsAsync("boss");
        var posts = new[] { new { role = "acceptor", site = "east" } };
        await (await boss.PutAsJsonAsync("/api/v1/people/sunny", new { staffNumber = "8001", name = "孙", posts, password = Password })).JsonAsync(HttpStatusCode.OK);
        var browser = desk.CreateClient();
        await SignInAsync(browser, "8001");

        var without = await browser.SendAsync("inbox/read", new { });
        browser.DefaultRequestHeaders.Add("X-Form-Token", Token().Match(await browser.GetStringAsync("/")).Groups[1].Value);
        var with = await browser.SendAsync("inbox/read", new { });

        Assert.Equal("form-token", await without.CodeAsync(HttpStatusCode.Forbidden));
        Assert.Equal(HttpStatusCode.NoContent, with.StatusCode);
        Assert.Equal("sunny", (await browser.ReadAsync("me")).GetProperty("id").GetString());
    }

    private static async Task SignInAsync(HttpClient browser, string number)
    {
        var page = await browser.GetStringAsync("/sign-in");
        var form = new Dictionary<string, string> { ["_handler"] = "sign-in", ["Number"] = number, ["Password"] = Password, ["__RequestVerificationToken"] = Hidden().Match(page).Groups[1].Value };
        var answer = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(form));
        Assert.Equal("/", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("<meta name=\"form-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();
}
