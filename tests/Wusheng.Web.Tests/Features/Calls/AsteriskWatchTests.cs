using Microsoft.EntityFrameworkCore;

using Wusheng.Store;
using Wusheng.Store.Live;

namespace Wusheng.Web.Features.Calls;

public sealed class AsteriskWatchTests : IAsyncLifetime
{
    private const string Call = """
        Event: Newchannel
        Channel: PJSIP/trunk-00000001
        Uniqueid: 171.1
        Linkedid: 171.1
        CallerIDNum: 13800007777
        Exten: 4001

        Event: DialBegin
        Linkedid: 171.1
        Channel: PJSIP/trunk-00000001
        DestChannel: PJSIP/0-li-00000002

        Event: DialEnd
        Linkedid: 171.1
        DestChannel: PJSIP/0-li-00000002
        DialStatus: ANSWER

        Event: Hold
        Linkedid: 171.1
        Channel: PJSIP/0-li-00000002

        Event: Unhold
        Linkedid: 171.1
        Channel: PJSIP/0-li-00000002

        Event: HangupRequest
        Linkedid: 171.1
        Channel: PJSIP/0-li-00000002

        Event: Hangup
        Linkedid: 171.1
        Channel: PJSIP/0-li-00000002

        Event: Hangup
        Linkedid: 171.1
        Channel: PJSIP/trunk-00000001
        """;

    private readonly ScriptedSwitchboard board = new();
    private readonly DeskUnderTest desk = new();

    [Fact]
    public async Task A_call_on_the_switchboard_becomes_a_contact_with_who_hung_up_first()
    {
        desk.Settings["Calls:Asterisk:Host"] = "127.0.0.1";
        desk.Settings["Calls:Asterisk:Port"] = board.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        desk.Settings["Calls:Asterisk:Secret"] = "let-me-in";
        desk.Settings["Calls:Lines:4001"] = "east";
        await desk.InitializeAsync();
        var over = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = desk.Of<LiveFeed>().Listen(change => Note(change, over));

        var login = await board.ServeAsync(Call);
        var life = await over.Task.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Contains("Secret: let-me-in", login, StringComparison.Ordinal);
        await using var db = desk.Of<Database>().OpenDb();
        var fields = await db.Fields.Where(row => row.Life == life).ToDictionaryAsync(row => row.Field, row => row.Value);
        Assert.Equal("agent", fields["releasedBy"]);
        Assert.Equal("13800007777", fields["caller"]);
        Assert.Equal("171.1", fields[BuiltIn.Call]);
        Assert.Equal("1", fields["rings"]);
    }

    // The contact is taken over event by event; the release is the last.
    private void Note(LifeChanged change, TaskCompletionSource<string> over)
    {
        using var db = desk.Of<Database>().OpenDb();
        if (db.Fields.Any(row => row.Life == change.Life && row.Field == "releasedBy"))
        {
            over.TrySetResult(change.Life);
        }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        board.Dispose();
    }
}
