using System.Text.Json;

using Microsoft.EntityFrameworkCore;

using Wusheng.Store;
using Wusheng.Web.Watches;

namespace Wusheng.Web.Features.Reviews;

/// <summary>A call with a forbidden sentence, from its end to the answer to an objection.</summary>
public sealed class ReviewsTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    [Fact]
    public async Task A_finding_is_overruled_with_a_reason_and_the_points_come_back()
    {
        var (call, key, before) = await RudeCallAsync("r-1");
        var zhao = await desk.AsAsync("zhao");

        Assert.Equal("reason", await (await zhao.SendAsync($"contacts/{call}/reviews", new { finding = key, verdict = "met" })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        await (await zhao.SendAsync($"contacts/{call}/reviews", new { finding = key, verdict = "met", reason = "说的是线路" })).JsonAsync(HttpStatusCode.OK);

        var after = await zhao.ReadAsync($"contacts/{call}/audit");
        Assert.Equal("met", Finding(after, key).GetProperty("standing").GetString());
        Assert.True(after.GetProperty("score").GetDecimal() > before);
    }

    [Fact]
    public async Task Nobody_reviews_themselves_and_only_reviewers_review()
    {
        var (call, key, _) = await RudeCallAsync("r-2");

        Assert.Equal("reviewer", await (await (await desk.AsAsync("li")).SendAsync($"contacts/{call}/reviews", new { finding = key, verdict = "notMet" })).CodeAsync(HttpStatusCode.Forbidden));
        Assert.Equal("life", await (await (await desk.AsAsync("zhou")).SendAsync($"contacts/{call}/reviews", new { finding = key, verdict = "notMet" })).CodeAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task The_one_concerned_objects_once_and_in_time_and_an_upheld_objection_counts()
    {
        var (call, key, _) = await RudeCallAsync("r-3");
        var (li, zhao, boss) = (await desk.AsAsync("li"), await desk.AsAsync("zhao"), await desk.AsAsync("qian"));
        await (await zhao.SendAsync($"contacts/{call}/reviews", new { finding = key, verdict = "notMet" })).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("appeal", await (await zhao.SendAsync($"contacts/{call}/appeals", new { finding = key, words = "x" })).CodeAsync(HttpStatusCode.Forbidden));
        await (await li.SendAsync($"contacts/{call}/appeals", new { finding = key, words = "我在问末四位" })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("appeal", await (await li.SendAsync($"contacts/{call}/appeals", new { finding = key, words = "再说一次" })).CodeAsync(HttpStatusCode.Forbidden));
        Assert.Equal("reviewer", await (await zhao.SendAsync($"contacts/{call}/appeals/answer", new { finding = key, upheld = true, reason = "x" })).CodeAsync(HttpStatusCode.Forbidden));
        await (await boss.SendAsync($"contacts/{call}/appeals/answer", new { finding = key, upheld = true, reason = "听录音属实" })).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("met", Finding(await li.ReadAsync($"contacts/{call}/audit"), key).GetProperty("standing").GetString());
    }

    [Fact]
    public async Task An_objection_after_its_days_is_too_late()
    {
        var (call, key, _) = await RudeCallAsync("r-4");
        desk.Clock.Now = desk.Clock.Now.AddDays(8);

        Assert.Equal("appeal", await (await (await desk.AsAsync("li")).SendAsync($"contacts/{call}/appeals", new { finding = key, words = "x" })).CodeAsync(HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task The_second_reviewer_does_not_see_the_first_verdict_and_what_they_say_stands()
    {
        var (call, key, _) = await RudeCallAsync("r-5");
        var (zhao, boss) = (await desk.AsAsync("zhao"), await desk.AsAsync("qian"));
        await (await zhao.SendAsync($"contacts/{call}/reviews", new { finding = key, verdict = "notMet" })).JsonAsync(HttpStatusCode.OK);

        Assert.False(Finding(await boss.ReadAsync($"contacts/{call}/audit"), key).TryGetProperty("standing", out _));
        await (await boss.SendAsync($"contacts/{call}/reviews", new { finding = key, verdict = "met", reason = "客户在引用" })).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("met", Finding(await zhao.ReadAsync($"contacts/{call}/audit"), key).GetProperty("standing").GetString());
        await desk.Of<Auditor>().AuditAsync(call, CancellationToken.None);
        await using var db = desk.Of<Database>().OpenDb();
        var kept = await db.Findings.SingleAsync(row => row.Life == call && row.Key == key);
        Assert.Equal(("notMet", "met", "met"), (kept.FirstVerdict, kept.SecondVerdict, kept.Standing));
    }

    private async Task<(string Call, string Finding, decimal Score)> RudeCallAsync(string name)
    {
        var li = await desk.AsAsync("li");
        await TellAsync(li, new { call = name, type = "ringing", from = "13800001234", site = "east" });
        await TellAsync(li, new { call = name, type = "answered", agent = "0-li", rings = 2 });
        object[] turns =
        [
            new { from = 0, to = 3, who = "agent", text = "您好，很高兴为您服务，请问有什么可以帮您？" }, new { from = 4, to = 8, who = "customer", text = "我要找你们领导。" },
            new { from = 9, to = 12, who = "agent", text = "找领导也没用。" },
        ];
        await TellAsync(li, new { call = name, type = "transcript", turns });
        var ended = await TellAsync(li, new { call = name, type = "ended", by = "customer" });
        var id = ended.GetProperty("id").GetString()!;
        var audit = await li.ReadAsync($"contacts/{id}/audit");
        var found = audit.GetProperty("findings").EnumerateArray().First(each => each.GetProperty("text").GetString()?.Contains("找领导", StringComparison.Ordinal) == true);
        return (id, found.GetProperty("key").GetString()!, audit.GetProperty("score").GetDecimal());
    }

    private static JsonElement Finding(JsonElement audit, string key) => audit.GetProperty("findings").EnumerateArray().Single(each => each.GetProperty("key").GetString() == key);

    private static async Task<JsonElement> TellAsync(HttpClient board, object told) => await (await board.SendAsync("calls/events", told)).JsonAsync(HttpStatusCode.OK);

    public async ValueTask InitializeAsync()
    {
        await desk.InitializeAsync();
        await desk.AddAsync("qian", "钱经理", "east", "serviceManager");
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
