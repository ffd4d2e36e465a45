using Wusheng.Web.Features.Door;

namespace Wusheng.Web.Features.Gates;

/// <summary>A person's data over the API; who stands at the door.</summary>
public sealed class PersonsTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    [Fact]
    [Requirement("SEC-01")]
    public async Task Only_an_administrator_with_a_reason_exports_and_erases_and_a_hold_stops_it()
    {
        var boss = await project.Desk.AsAsync("boss");
        await (await boss.PutAsync("/api/v1/things/customer/13811112222", System.Net.Http.Json.JsonContent.Create(new { title = "林一", facts = new { name = "林一" } }))).JsonAsync(HttpStatusCode.OK);
        var specialist = await project.AsAsync("specialist");

        Assert.Equal(HttpStatusCode.Forbidden, (await specialist.SendAsync("customers/13811112222/export", new { reason = "看看" })).StatusCode);
        Assert.Equal("reason", await (await boss.SendAsync("customers/13811112222/export", new { reason = " " })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Contains("林一", await (await boss.SendAsync("customers/13811112222/export", new { reason = "本人要求" })).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await boss.SendAsync("customers/13811112222/hold", new { reason = "诉讼1号" })).StatusCode);
        var held = await (await boss.SendAsync("customers/13811112222/erase", new { reason = "本人要求" })).JsonAsync(HttpStatusCode.Conflict);
        Assert.Contains("诉讼1号", held.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, (await boss.SendAsync("customers/13811112222/release", new { reason = "结案" })).StatusCode);

        var mark = (await (await boss.SendAsync("customers/13811112222/erase", new { reason = "本人要求" })).JsonAsync(HttpStatusCode.OK)).GetProperty("mark").GetString()!;

        Assert.Equal(HttpStatusCode.NotFound, (await boss.GetAsync("/api/v1/things/customer/13811112222")).StatusCode);
        Assert.Equal(mark, (await boss.ReadAsync($"things/customer/{Uri.EscapeDataString(mark)}")).GetProperty("title").GetString());
    }

    [Fact]
    [Requirement("SEC-06")]
    public async Task The_right_code_confirms_who_comes_today_and_a_wrong_one_says_nothing()
    {
        var specialist = await project.AsAsync("specialist");
        var id = await project.OpenAsync("repair", new { unit = PropertyDesk.Clear, capable = "yes", item = new[] { new { what = "灯", detail = "不亮", fittings = "own" } } });
        await project.StepAsync("specialist", id, "route", new { engineering = "g-engineering" });
        await project.StepAsync("engineering", id, "estimated", new { estimate = "2026-03-02 14:00" });
        await project.StepAsync("specialist", id, "promise", new { agreedWait = "yes", homeTime = "2026-03-02 13:00-18:00" });
        await (await specialist.SendAsync($"cases/{id}/rows", new { type = "visit", with = new { slot = "2026-03-02 14:00-15:00", technician = "g-technician" } })).JsonAsync(HttpStatusCode.OK);
        var number = (await specialist.ReadAsync($"cases/{id}")).GetProperty("number").GetString();
        var code = VisitCheck.CodeOf(new LifeId(id));

        var right = await AskAsync(number!, code, "0-g-technician");
        var wrong = new[] { await AskAsync(number!, "00000000", "0-g-technician"), await AskAsync(number!, code, "0-g-engineering"), await AskAsync("BX20260302-999", code, "0-g-technician") };

        Assert.Equal(HttpStatusCode.OK, right.Status);
        Assert.Contains("technician", right.Page, StringComparison.Ordinal);
        Assert.Contains("14:00–15:00", right.Page, StringComparison.Ordinal);
        Assert.All(wrong, answer =>
        {
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            Assert.DoesNotContain("花园项目", answer.Page, StringComparison.Ordinal);
            Assert.DoesNotContain("14:00", answer.Page, StringComparison.Ordinal);
        });
    }

    private async Task<(HttpStatusCode Status, string Page)> AskAsync(string job, string code, string badge)
    {
        using var anybody = project.Desk.CreateClient();
        using var answer = await anybody.GetAsync($"/at-the-door?job={job}&code={code}&badge={badge}");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
