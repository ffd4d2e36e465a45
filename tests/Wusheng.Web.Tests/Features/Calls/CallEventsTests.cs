using System.Text;
using System.Text.Json;

using Wusheng.Core;
using Wusheng.Web.Watches;

namespace Wusheng.Web.Features.Calls;

[Collection(SharedDesk.Name)]
public sealed class CallEventsTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_call_is_a_contact_from_its_first_ring_to_its_words()
    {
        var board = await desk.AsAsync("li");

        var rang = await TellAsync(board, new { call = "c-1", type = "ringing", from = "13800001234", to = "4000", site = "east" });
        Assert.Equal("waiting", rang.GetProperty("state").GetString());
        var taken = await TellAsync(board, new { call = "c-1", type = "answered", agent = "0-li", rings = 2 });
        Assert.Equal("inHand", taken.GetProperty("state").GetString());
        await TellAsync(board, new { call = "c-1", type = "transcript", turns = new[] { new { from = 0.5, to = 3, who = "agent", text = "您好，很高兴为您服务。" } } });
        await TellAsync(board, new { call = "c-1", type = "recording", recording = "https://records.test/c-1.wav" });
        var ended = await TellAsync(board, new { call = "c-1", type = "ended", by = "customer" });

        var contact = (await board.ReadAsync($"contacts/{ended.GetProperty("id").GetString()}")).GetRawText();
        Assert.Contains("13800001234", contact, StringComparison.Ordinal);
        Assert.Contains("https://records.test/c-1.wav", contact, StringComparison.Ordinal);
        Assert.Contains("\"customer\"", contact, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_twice_happens_once()
    {
        var board = await desk.AsAsync("li");
        var ringing = new { call = "c-2", type = "ringing", from = "13800002222", site = "east", id = "e1" };

        var first = await TellAsync(board, ringing);
        var again = await TellAsync(board, ringing);

        Assert.Equal(first.GetRawText(), again.GetRawText());
        var answered = new { call = "c-2", type = "answered", agent = "0-li", rings = 1, id = "e2" };
        Assert.Equal((await TellAsync(board, answered)).GetRawText(), (await TellAsync(board, answered)).GetRawText());
    }

    [Fact]
    public async Task A_call_nobody_took_is_over_when_the_customer_hangs_up()
    {
        var board = await desk.AsAsync("li");
        await TellAsync(board, new { call = "c-3", type = "ringing", from = "13800003333", site = "east" });

        var lost = await TellAsync(board, new { call = "c-3", type = "ended", by = "customer", ringSeconds = 21 });

        Assert.Equal("closed", lost.GetProperty("state").GetString());
    }

    [Fact]
    public async Task An_answer_before_the_ringing_was_told_begins_the_call()
    {
        var board = await desk.AsAsync("li");

        var taken = await TellAsync(board, new { call = "c-4", type = "answered", from = "13800004444", agent = "0-li" });

        Assert.Equal("inHand", taken.GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("""{ "call": "x", "type": "barked" }""", "type")]
    [InlineData("""{ "call": "", "type": "ringing" }""", "call")]
    [InlineData("""{ "call": "x", "type": "ringing" }""", "from")]
    [InlineData("""{ "call": "x", "type": "answered" }""", "agent")]
    [InlineData("""{ "call": "x", "type": "ended", "by": "nobody" }""", "by")]
    [InlineData("""{ "call": "x", "type": "ringing", "from": "1", "rings": 100 }""", "rings")]
    [InlineData("""{ "call": "x", "type": "recording", "recording": "http://a.test" }""", "recording")]
    [InlineData("""{ "call": "x", "type": "transcript", "turns": [] }""", "turns")]
    public async Task A_wrong_event_says_which_field_is_wrong(string told, string field)
    {
        var board = await desk.AsAsync("li");

        var answer = await board.PostAsync("/api/v1/calls/events", new StringContent(told, Encoding.UTF8, "application/json"));

        Assert.Equal(field, await answer.CodeAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Nobody_tells_of_calls_at_another_site()
    {
        var board = await desk.AsAsync("zhou");

        var answer = await board.SendAsync("calls/events", new { call = "c-5", type = "ringing", from = "13800005555", site = "east" });

        Assert.Equal("site", await answer.CodeAsync(HttpStatusCode.NotFound));
    }

    private static async Task<JsonElement> TellAsync(HttpClient board, object told) => await (await board.SendAsync("calls/events", told)).JsonAsync(HttpStatusCode.OK);
}
