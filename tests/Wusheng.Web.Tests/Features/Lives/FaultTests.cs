using System.Text.Json;

namespace Wusheng.Web.Features.Lives;

[Collection(SharedDesk.Name)]
public sealed class FaultTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_fault_is_taken_from_call_to_close()
    {
        var (li, wang) = (await desk.AsAsync("li"), await desk.AsAsync("wang"));
        var (id, _) = await li.OpenFaultAsync();
        await DoneAsync(li, $"cases/{id}/rows/fill", new { type = "check", with = new { result = "ok" } });
        await DoneAsync(li, $"cases/{id}/steps/preprocess", new { with = new { diagnosis = "Port down", atMaker = false, hard = false } });
        await DoneAsync(li, $"cases/{id}/steps/dispatch", new { with = new { engineer = "wang" } });
        await DoneAsync(wang, $"cases/{id}/seats/engineer/receive", new { });
        await DoneAsync(wang, $"cases/{id}/steps/answer", new { with = new { answeredTo = "desk", plan = "Replace the port" } });
        await DoneAsync(wang, $"cases/{id}/steps/fixPlan", new { with = new { plan = "Replace the port" } });
        await DoneAsync(li, $"cases/{id}/steps/callBack", new { with = new { restored = true } });
        var cleared = await DoneAsync(li, $"cases/{id}/steps/clear", new { with = new { restored = true } });

        Assert.Equal("cleared", cleared.GetProperty("state").GetString());
        var shown = await li.ReadAsync($"cases/{id}");
        Assert.True(shown.GetProperty("ended").GetBoolean());
        Assert.All(shown.GetProperty("clocks").EnumerateArray().Where(clock => clock.GetProperty("row").GetInt32() == 0), clock => Assert.Equal("met", clock.GetProperty("state").GetString()));
        Assert.Contains(shown.GetProperty("documents").EnumerateArray(), paper => paper.GetProperty("document").GetString() == "dispatchOrder");
    }

    [Fact]
    public async Task A_case_says_its_clocks_its_steps_and_what_each_still_needs()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();

        var shown = await li.ReadAsync($"cases/{id}");

        var clock = shown.GetProperty("clocks").EnumerateArray().Single(each => each.GetProperty("clock").GetString() == "preprocessTime");
        Assert.Equal("30m", clock.GetProperty("limit").GetString());
        Assert.Equal(desk.Clock.Now.AddMinutes(30), clock.GetProperty("due").GetDateTimeOffset());
        var step = shown.GetProperty("steps").EnumerateArray().Single(each => each.GetProperty("step").GetString() == "preprocess" && each.GetProperty("row").GetInt32() == 0);
        Assert.Contains(step.GetProperty("needs").EnumerateArray(), need => need.GetProperty("id").GetString() == "manual" && !need.GetProperty("holds").GetBoolean());
    }

    [Fact]
    public async Task Why_a_time_is_what_it_is_sums_to_the_limit()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();

        var why = await li.ReadAsync($"cases/{id}/clocks/preprocessTime/why");

        Assert.Equal(1800, why.GetProperty("limitSeconds").GetInt64());
        Assert.NotEmpty(why.GetProperty("stretches").EnumerateArray());
    }

    [Fact]
    public async Task A_refusal_names_the_field_the_code_and_the_clause_in_the_language_asked_for()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();
        await li.SendAsync($"cases/{id}/rows/fill", new { type = "check", with = new { result = "ok" } });

        var refused = await (await li.SendAsync($"cases/{id}/steps/preprocess", new { with = new { atMaker = false, hard = false } })).JsonAsync(HttpStatusCode.UnprocessableEntity);
        li.DefaultRequestHeaders.AcceptLanguage.Clear();
        li.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-CN");
        var inChinese = await (await li.SendAsync($"cases/{id}/steps/preprocess", new { with = new { atMaker = false, hard = false } })).JsonAsync(HttpStatusCode.UnprocessableEntity);

        var error = Assert.Single(refused.GetProperty("errors").EnumerateArray());
        Assert.Equal("diagnosis", error.GetProperty("field").GetString());
        Assert.Equal("CAS-22", error.GetProperty("clause").GetString());
        Assert.Contains("missing", error.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.Contains("还没填", inChinese.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_pages_by_cursor_and_narrows()
    {
        var li = await desk.AsAsync("li");
        for (var i = 0; i < 3; i++)
        {
            await li.OpenFaultAsync();
        }

        var answer = await li.GetAsync("/api/v1/cases?type=fault&limit=2");
        var first = await answer.JsonAsync(HttpStatusCode.OK);
        var second = await li.ReadAsync($"cases?type=fault&limit=2&after={first.GetProperty("next").GetString()}");

        Assert.Contains("rel=\"next\"", answer.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
        Assert.Equal(2, first.GetProperty("items").GetArrayLength());
        Assert.Empty(Ids(first).Intersect(Ids(second)));
        Assert.Empty((await li.ReadAsync("cases?type=outage")).GetProperty("items").EnumerateArray());
        Assert.Equal("limit", await (await li.GetAsync("/api/v1/cases?limit=1000")).CodeAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task The_history_tells_every_event_with_who_and_when()
    {
        var li = await desk.AsAsync("li");
        var (id, version) = await li.OpenFaultAsync();
        await DoneAsync(li, $"cases/{id}/notes", new { text = "Customer called again" });

        var events = (await li.ReadAsync($"cases/{id}/history?after={version}")).GetProperty("items");

        var note = Assert.Single(events.EnumerateArray(), each => each.GetProperty("kind").GetString() == "note");
        Assert.Equal("li", note.GetProperty("by").GetString());
        Assert.Equal("api", note.GetProperty("channel").GetString());
    }

    private static IEnumerable<string?> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());

    private static async Task<JsonElement> DoneAsync(HttpClient client, string path, object body) => await (await client.SendAsync(path, body)).JsonAsync(HttpStatusCode.OK);
}
