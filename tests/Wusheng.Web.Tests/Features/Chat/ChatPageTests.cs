using System.Text.RegularExpressions;

namespace Wusheng.Web.Features.Chat;

/// <summary>The customer's page without an account: one browser, one chat, nothing of anybody else's.</summary>
[Collection(SharedDesk.Name)]
public sealed partial class ChatPageTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_customer_begins_with_a_number_and_writes_on()
    {
        var phone = desk.CreateClient();

        var begun = await SendAsync(phone, "begin", ("phone", "138-0000 4321"), ("name", "陈"), ("text", "停机了怎么办"));
        Assert.Contains("停机了怎么办", begun, StringComparison.Ordinal);
        var more = await SendAsync(phone, "say", ("text", "已经交过费了"));

        Assert.Contains("已经交过费了", more, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_the_number_is_wrong()
    {
        var page = await SendAsync(desk.CreateClient(), "begin", ("phone", "12"), ("name", ""), ("text", "我要报障"));

        Assert.Contains("我要报障", page, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_browser_sees_nothing_of_it_and_a_strange_site_is_not_there()
    {
        await SendAsync(desk.CreateClient(), "begin", ("phone", "13800009999"), ("name", ""), ("text", "只有我能看的话"));
        var other = desk.CreateClient();

        Assert.DoesNotContain("只有我能看的话", await other.GetStringAsync("/chat/east"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/chat/nowhere")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/chat/live")).StatusCode);
    }

    private static async Task<string> SendAsync(HttpClient phone, string act, params (string Name, string Value)[] fields)
    {
        var page = await phone.GetStringAsync("/chat/east");
        var form = fields.Append(("act", act)).Append(("_handler", "chat")).Append(("__RequestVerificationToken", Token().Match(page).Groups[1].Value));
        using var content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        var answer = await phone.PostAsync("/chat/east", content);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
