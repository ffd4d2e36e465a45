namespace Wusheng.Web.Features.Chat;

[Collection(SharedDesk.Name)]
public sealed class MessagesTests(DeskUnderTest desk)
{
    private const string Rude = "找领导也没用。";

    [Fact]
    public async Task A_sound_message_is_sent_and_kept_in_order()
    {
        var (li, chat) = await ChatAsync();

        await (await li.SendAsync($"contacts/{chat}/messages", new { text = "网断了", fromCustomer = true })).JsonAsync(HttpStatusCode.OK);
        await (await li.SendAsync($"contacts/{chat}/messages", new { text = "您好，我马上为您查询。" })).JsonAsync(HttpStatusCode.OK);

        var events = (await li.ReadAsync($"contacts/{chat}/history")).GetRawText();
        Assert.Contains("我马上为您查询", events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forbidden_words_are_held_back_with_their_clause_until_the_sender_insists()
    {
        var (li, chat) = await ChatAsync();

        var held = await (await li.SendAsync($"contacts/{chat}/messages", new { text = Rude })).JsonAsync(HttpStatusCode.Conflict);
        Assert.Contains("ESC-05", held.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("找领导", (await li.ReadAsync($"contacts/{chat}/history")).GetRawText(), StringComparison.Ordinal);

        await (await li.SendAsync($"contacts/{chat}/messages", new { text = Rude, knowingly = true, reason = "客户要求原样转述" })).JsonAsync(HttpStatusCode.OK);
        Assert.Contains("客户要求原样转述", (await li.ReadAsync($"contacts/{chat}/history")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_customers_own_words_are_never_held_back()
    {
        var (li, chat) = await ChatAsync();

        await (await li.SendAsync($"contacts/{chat}/messages", new { text = Rude, fromCustomer = true })).JsonAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_message_is_refused(string text)
    {
        var (li, chat) = await ChatAsync();

        Assert.Equal("text", await (await li.SendAsync($"contacts/{chat}/messages", new { text })).CodeAsync(HttpStatusCode.UnprocessableEntity));
    }

    private async Task<(HttpClient Li, string Chat)> ChatAsync()
    {
        var li = await desk.AsAsync("li");
        var chat = await (await li.SendAsync("contacts", new { type = "chat", site = "east", channel = "chat", with = new { phone = "13800001234" } })).JsonAsync(HttpStatusCode.Created);
        var id = chat.GetProperty("id").GetString()!;
        await (await li.SendAsync($"contacts/{id}/steps/serve", new { })).JsonAsync(HttpStatusCode.OK);
        return (li, id);
    }
}
