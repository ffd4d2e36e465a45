using System.Globalization;
using System.Text;

using Wusheng.Store;

namespace Wusheng.Web.Watches;

public sealed class MailingTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();
    private MailServer? server;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(MailServer.Missing is not null, MailServer.Missing ?? "");
        server = await MailServer.StartAsync();
        desk.Settings["Mail:Host"] = "127.0.0.1";
        desk.Settings["Mail:Port"] = server.Port.ToString(CultureInfo.InvariantCulture);
        desk.Settings["Mail:From"] = "desk@desk.test";
        desk.Settings["Mail:Address"] = "https://desk.test/";
    }

    [Fact]
    public async Task A_notice_reaches_the_mailbox_of_the_one_it_is_for()
    {
        desk.Settings["Mail:StartTls"] = "false";
        await desk.InitializeAsync();
        await HandOverAsync();

        await desk.Of<OutboxWatch>().DeliverAsync(default);

        var letter = Assert.Single(await server!.ArrivedAsync(1));
        Assert.Contains("To: zhao@desk.test", letter, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("https://desk.test/cases/GZ", Decoded(letter), StringComparison.Ordinal);
        Assert.Contains("Please call back", Decoded(letter), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_in_the_clear_where_encryption_is_asked_for()
    {
        desk.Settings["Mail:StartTls"] = "true";
        await desk.InitializeAsync();
        await HandOverAsync();

        await desk.Of<OutboxWatch>().DeliverAsync(default);

        await using var db = desk.Of<Database>().OpenDb();
        Assert.Contains(db.Outbox, row => row.Kind == "notice" && row.DoneAt == null && row.Attempts > 0);
        Assert.Empty(await server!.ArrivedAsync(0));
    }

    private async Task HandOverAsync()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();
        await (await li.SendAsync($"cases/{id}/hand-over", new { to = "zhao", reason = "Please call back" })).JsonAsync(HttpStatusCode.OK);
    }

    private static string Decoded(string letter)
    {
        var (head, body) = (letter.Split("\n\n", 2)[0], letter.Split("\n\n", 2)[1]);
        return head.Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(body.ReplaceLineEndings(""))) : body;
    }

    public async ValueTask DisposeAsync()
    {
        server?.Dispose();
        await desk.DisposeAsync();
    }
}
