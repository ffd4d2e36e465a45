namespace Wusheng.Web.Features.Gates;

/// <summary>Rules of the counter that a rewritten answer, a row beside its step or a case opened again would go round.</summary>
public sealed class RewritingTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    [Fact, Requirement("APT-07"), Requirement("APT-08")]
    public async Task An_appointment_is_moved_by_its_step_alone()
    {
        var who = await project.AsAsync("specialist");
        var day = DateTime.UtcNow.AddDays(3);
        var id = await VisitingAsync(day);
        await project.StepAsync("specialist", id, "appoint", new { visit = new[] { new { slot = $"{day:yyyy-MM-dd} 09:00-10:00" } } });

        var later = new { slot = $"{day:yyyy-MM-dd} 14:00-15:00" };
        var rewritten = await who.SendAsync($"cases/{id}/fields", new { row = 2, with = later });
        var corrected = await who.SendAsync($"cases/{id}/corrections", new { row = 2, field = "slot", to = later.slot, reason = "客户改了" });
        var added = await who.SendAsync($"cases/{id}/rows", new { type = "visit", with = later });

        Assert.Equal("kept", await rewritten.CodeAsync(HttpStatusCode.Conflict));
        Assert.Equal("kept", await corrected.CodeAsync(HttpStatusCode.Conflict));
        Assert.Equal("single", await added.CodeAsync(HttpStatusCode.Conflict));
    }

    [Fact, Requirement("CAS-09")]
    public async Task An_order_is_not_opened_again_but_followed_by_another()
    {
        var who = await project.AsAsync("specialist");
        var id = await project.OpenAsync("order", new { source = "phone", solvedOnSpot = "yes" });
        await (await who.SendAsync($"cases/{id}/rows", new { type = "demand", with = new { what = "楼道灯坏" } })).JsonAsync(HttpStatusCode.OK);
        await project.StepAsync("specialist", id, "issueSolved", new { result = "当场换好" });

        Assert.Equal("reopens", await (await who.SendAsync($"cases/{id}/reopen", new { reason = "又坏了" })).CodeAsync(HttpStatusCode.Conflict));
        Assert.DoesNotContain("do=reopen", await who.GetStringAsync($"/cases/{id}"), StringComparison.Ordinal);
    }

    [Fact, Requirement("VIS-07")]
    public async Task Nobody_is_called_calm_before_they_were_heard()
    {
        var who = await project.AsAsync("specialist");
        var id = (await (await who.SendAsync("contacts", new { type = "visit", site = PropertyDesk.Site, channel = "visit", with = new { } })).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString()!;
        await (await who.SendAsync($"contacts/{id}/steps/serve", new { with = new { } })).JsonAsync(HttpStatusCode.OK);
        await (await who.SendAsync($"contacts/{id}/steps/flagAgitated", new { with = new { agitated = "yes" } })).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("heard", await (await who.SendAsync($"contacts/{id}/fields", new { with = new { calmed = "yes" } })).CodeAsync(HttpStatusCode.Conflict));
        Assert.Equal("calmed", await (await (await project.AsAsync("hr")).SendAsync($"contacts/{id}/report", new { moment = "left", with = new { calmed = "yes" } })).CodeAsync(HttpStatusCode.Forbidden));
    }

    [Fact, Requirement("FEE-01")]
    public async Task Nobody_hands_their_money_to_themselves()
    {
        await project.HomeAsync("3-301", 320);
        await project.StepAsync("finance", await project.OpenAsync("feePayment", new { unit = "3-301", owed = "320" }), "pay", new { payAt = "window", payment = "320" });
        await project.Desk.AddAsync("g-second", "second", PropertyDesk.Site, "finance");
        var who = await project.AsAsync("finance");
        var id = await project.OpenAsync("tillHandOver", new { }, "finance");

        Assert.Equal("other", await (await who.SendAsync($"cases/{id}/steps/handIn", new { with = new { counted = "320", receiver = "g-finance" } })).CodeAsync(HttpStatusCode.Conflict));
        await project.StepAsync("finance", id, "handIn", new { counted = "320", receiver = "g-second" });
        await (await who.SendAsync($"cases/{id}/seats/receiver", new { person = "g-finance" })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("other", await (await who.SendAsync($"cases/{id}/steps/receive", new { with = new { received = "320" } })).CodeAsync(HttpStatusCode.Conflict));
    }

    [Fact, Requirement("PRO-06")]
    public async Task Where_the_gate_is_shut_no_row_is_offered_and_the_page_says_why()
    {
        var who = await project.AsAsync("specialist");
        var gate = Gate.All.Single(each => each.Name == "less than is due");
        var id = await project.OpenAsync(gate.Type, gate.Body(gate.Opened));
        Assert.Contains("of=worker#", await who.GetStringAsync($"/cases/{id}"), StringComparison.Ordinal);
        foreach (var (role, step, with) in gate.Before)
        {
            await project.StepAsync(role, id, step, gate.Body(with));
        }

        var page = WebUtility.HtmlDecode(await who.GetStringAsync($"/cases/{id}"));

        Assert.DoesNotContain("of=worker#", page, StringComparison.Ordinal);
        Assert.Contains("已经审核通过，不能再加工人", page, StringComparison.Ordinal);
        Assert.Contains("of=paper#", page, StringComparison.Ordinal);
    }

    [Fact, Requirement("CMP-02")]
    public async Task Who_does_the_work_of_a_seat_has_received_it()
    {
        var gate = Gate.All.Single(each => each.Name == "less than is due");
        var id = await project.OpenAsync(gate.Type, gate.Body(gate.Opened));
        foreach (var (role, step, with) in gate.Before)
        {
            await project.StepAsync(role, id, step, gate.Body(with));
        }

        Assert.DoesNotContain("还没接单", WebUtility.HtmlDecode(await (await project.AsAsync("specialist")).GetStringAsync($"/cases/{id}")), StringComparison.Ordinal);
    }

    private async Task<string> VisitingAsync(DateTime day)
    {
        var id = await project.OpenAsync("repair", new { unit = PropertyDesk.Clear, capable = "yes", item = new[] { new { what = "灯", detail = "不亮", fittings = "own" } } });
        await project.StepAsync("specialist", id, "route", new { engineering = "g-engineering" });
        await project.StepAsync("engineering", id, "estimated", new { estimate = $"{day:yyyy-MM-dd} 09:00" });
        await project.StepAsync("specialist", id, "promise", new { agreedWait = "yes", homeTime = $"{day:yyyy-MM-dd} 08:00-18:00" });
        return id;
    }
}
