using System.Text.Json;

namespace Wusheng.Web.Features.Lives;

[Collection(SharedDesk.Name)]
public sealed class ContactTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_call_is_reported_answered_written_down_and_ended()
    {
        var li = await desk.AsAsync("li");
        var id = await RingAsync(li);

        await DoneAsync(li, $"contacts/{id}/report", new { moment = "rang", with = new { rings = 2 } });
        var answered = await DoneAsync(li, $"contacts/{id}/steps/answer", new { });
        await DoneAsync(li, $"contacts/{id}/transcript", new { turns = new[] { new { from = 0.5, to = 2.0, who = "agent", text = "您好，售后服务中心" } } });
        await DoneAsync(li, $"contacts/{id}/steps/hear", new { with = new { ownWords = "宽带断了" } });

        Assert.Equal("inHand", answered.GetProperty("state").GetString());
        var shown = await li.ReadAsync($"contacts/{id}");
        Assert.Equal("li", shown.GetProperty("owner").GetString());
        Assert.Contains(shown.GetProperty("parts")[0].GetProperty("fields").EnumerateArray(), field => field.GetProperty("name").GetString() == "ownWords");
        Assert.Contains((await li.ReadAsync($"contacts/{id}/history")).GetProperty("items").EnumerateArray(), each => each.GetProperty("kind").GetString() == "spoken");
    }

    [Fact]
    public async Task A_call_that_waits_stands_in_the_list_and_a_case_may_come_out_of_it()
    {
        var li = await desk.AsAsync("li");
        var id = await RingAsync(li);

        var waiting = (await li.ReadAsync("contacts?state=waiting&limit=200")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());
        var opened = await (await li.SendAsync("cases", new
        {
            type = "fault", site = "east", channel = "phone", origin = id, with = new { line = "8812", kind = "tv", symptom = "No picture" },
        })).JsonAsync(HttpStatusCode.Created);

        Assert.Contains(id, waiting);
        Assert.Equal(id, (await li.ReadAsync($"cases/{opened.GetProperty("id").GetString()}")).GetProperty("origin").GetString());
    }

    [Fact]
    public async Task A_moment_no_contact_knows_is_refused_by_name()
    {
        var li = await desk.AsAsync("li");

        var refused = await li.SendAsync($"contacts/{await RingAsync(li)}/report", new { moment = "exploded" });

        Assert.Equal("exploded", await refused.CodeAsync(HttpStatusCode.UnprocessableEntity));
    }

    private static async Task<string> RingAsync(HttpClient client)
    {
        var answer = await client.SendAsync("contacts", new { type = "phone", site = "east", channel = "phone", with = new { caller = "13900001111" } });
        return (await answer.JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString()!;
    }

    private static async Task<JsonElement> DoneAsync(HttpClient client, string path, object body) => await (await client.SendAsync(path, body)).JsonAsync(HttpStatusCode.OK);
}
