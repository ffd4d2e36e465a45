using System.Text.Json;

using Wusheng.Core.Lives;
using Wusheng.Store.Worlds;

namespace Wusheng.Web.Features.Gates;

/// <summary>Ways beside a gate: a link that is called like a step, a split, an answer written before or rewritten after, a case opened again.</summary>
public sealed class BesideGatesTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    private static readonly object _copy = new { purpose = "放行", faceToFace = "yes", file = "scan" };

    [Fact, Requirement("PRO-06")]
    public async Task A_link_made_by_hand_does_not_stand_for_a_step_or_for_what_a_step_opens()
    {
        var (id, other) = (await FinishedAsync(), await project.OpenAsync("fitOut", new { unit = PropertyDesk.Clear, company = "别家" }));
        var who = await project.AsAsync("specialist");

        Assert.Equal("link", await (await who.SendAsync($"cases/{id}/links", new { name = "approveDeduction", to = other })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Equal("agreed", await (await (await project.AsAsync("finance")).SendAsync($"cases/{id}/steps/refund", new { with = new { } })).CodeAsync(HttpStatusCode.Conflict));
        await (await who.SendAsync($"cases/{id}/links", new { name = "related", to = other })).JsonAsync(HttpStatusCode.OK);
    }

    [Fact, Requirement("PRO-14")]
    public async Task A_split_takes_along_no_consent_signature_or_paper()
    {
        var id = await AgreedAsync();
        var who = await project.AsAsync("specialist");

        Assert.Equal("by", await (await (await project.AsAsync("lobbyGuard")).SendAsync($"cases/{id}/split", new { rows = new[] { 1 } })).CodeAsync(HttpStatusCode.Forbidden));
        await (await who.SendAsync($"cases/{id}/split", new { rows = new[] { 1 } })).JsonAsync(HttpStatusCode.OK);

        var link = (await who.ReadAsync($"cases/{id}")).GetProperty("links").EnumerateArray().Single(each => each.GetProperty("name").GetString() == "split");
        var split = Life(link.GetProperty("id").GetString()!);
        Assert.Equal("filling", split.State);
        Assert.Equal(["applicant", "name", "unit"], split.Whole.Fields.Select(field => field.Key).Order());
        Assert.Equal(["pieces", "what"], split.RowsOf("item").Single().Fields.Select(field => field.Key).Where(name => name != "ofOwner").Order());
    }

    [Fact, Requirement("FEE-10")]
    public async Task A_payment_written_before_its_step_is_money_in_the_till_and_is_not_gone_back_behind()
    {
        await project.HomeAsync("3-201", 320);
        var who = await project.AsAsync("specialist");
        var id = await project.OpenAsync("feePayment", new { unit = "3-201", owed = "320" });

        await (await who.SendAsync($"cases/{id}/fields", new { with = new { payment = "320" } })).JsonAsync(HttpStatusCode.OK);
        await project.StepAsync("specialist", id, "pay", new { payAt = "desk", consentDesk = "yes" });

        Assert.Equal([320m], Life(id).Money.Select(move => move.Amount));
        await project.StepAsync("finance", id, "invoiced", new { invoiceTo = "陈刚" });
        Assert.Equal("by", await (await (await project.AsAsync("lobbyGuard")).SendAsync($"cases/{id}/reopen", new { reason = "再看看" })).CodeAsync(HttpStatusCode.Forbidden));
        Assert.Equal("state", await (await who.SendAsync($"cases/{id}/reopen", new { reason = "再收一次", state = "open" })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        await (await who.SendAsync($"cases/{id}/reopen", new { reason = "发票退回" })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("paid", await project.StateAsync(id));
    }

    [Theory, Requirement("FEE-06")]
    [InlineData("unit", PropertyDesk.Clear)]
    [InlineData("owed", "5")]
    [InlineData("payment", "5")]
    public async Task What_was_paid_for_is_not_rewritten_without_a_correction_either(string field, string to)
    {
        var room = $"3-21{field.Length}";
        await project.HomeAsync(room, 320);
        var id = await project.OpenAsync("feePayment", new { unit = room, owed = "320" });
        await project.StepAsync("specialist", id, "pay", new { payAt = "desk", consentDesk = "yes", payment = "320" });

        var tried = await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/fields", new { with = new Dictionary<string, string> { [field] = to } });

        Assert.Equal(field, await tried.CodeAsync(HttpStatusCode.Conflict));
    }

    [Fact, Requirement("PRO-14")]
    public async Task Whose_the_goods_are_is_not_changed_after_the_owner_was_asked()
    {
        var id = await AgreedAsync();

        var tried = await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/fields", new { row = 1, with = new { ofOwner = "yes" } });

        Cites("PRO-14", await tried.JsonAsync(HttpStatusCode.Conflict));
    }

    [Theory, Requirement("PRO-06")]
    [InlineData("company", "另一家")]
    [InlineData("unit", PropertyDesk.Owing)]
    [InlineData("term", "2026-03-10 08:00-19:00")]
    public async Task What_was_reviewed_is_not_exchanged(string field, string to)
    {
        var id = await ReviewedAsync();
        var who = await project.AsAsync("specialist");

        Cites("PRO-06", await (await who.SendAsync($"cases/{id}/fields", new { with = new Dictionary<string, string> { [field] = to } })).JsonAsync(HttpStatusCode.Conflict));
        Cites("PRO-06", await (await who.SendAsync($"cases/{id}/corrections", new { field, to, reason = "写错" })).JsonAsync(HttpStatusCode.Conflict));
    }

    [Fact, Requirement("PRO-06")]
    public async Task A_reviewed_worker_does_not_become_another()
    {
        var id = await ReviewedAsync();
        var who = await project.AsAsync("specialist");
        var row = Life(id).RowsOf("worker").Single().Number;

        Cites("PRO-06", await (await who.SendAsync($"cases/{id}/fields", new { row, with = new { name = "乙" } })).JsonAsync(HttpStatusCode.Conflict));
        Cites("PRO-06", await (await who.SendAsync($"cases/{id}/corrections", new { row, field = "name", to = "乙", reason = "写错" })).JsonAsync(HttpStatusCode.Conflict));
        Cites("PRO-06", await (await who.SendAsync($"cases/{id}/rows/fill", new { type = "worker", with = new { name = "乙" } })).JsonAsync(HttpStatusCode.Conflict));
    }

    [Fact, Requirement("PRO-06")]
    public async Task What_the_manager_agreed_to_keep_is_not_made_more_by_another()
    {
        var id = await FinishedAsync();
        await project.StepAsync("serviceManager", id, "approveDeduction", new { });

        Cites("PRO-06", await (await (await project.AsAsync("engineeringSupervisor")).SendAsync($"cases/{id}/corrections", new { field = "deduction", to = "2000", reason = "少算了" })).JsonAsync(HttpStatusCode.Conflict));
        await (await (await project.AsAsync("serviceManager")).SendAsync($"cases/{id}/corrections", new { field = "deduction", to = "200", reason = "谈妥" })).JsonAsync(HttpStatusCode.OK);
    }

    [Fact, Requirement("DOC-12")]
    public async Task A_slip_is_voided_by_those_who_may_issue_it()
    {
        var id = await AgreedAsync();
        await project.StepAsync("specialist", id, "issue", new { signed = "yes", idReturned = "yes" });
        var number = Life(id).Documents.Single().Number;

        Assert.Equal("by", await (await (await project.AsAsync("hr")).SendAsync($"cases/{id}/documents/releaseSlip/{number}/void", new { reason = "不想放" })).CodeAsync(HttpStatusCode.Forbidden));
        await (await (await project.AsAsync("deskLead")).SendAsync($"cases/{id}/documents/releaseSlip/{number}/void", new { reason = "写错物品" })).JsonAsync(HttpStatusCode.OK);
    }

    private Life Life(string id) => project.Desk.Of<WorldReads>().Ask((world, _) => world.Find(new LifeId(id)))!;

    private static void Cites(string clause, JsonElement refused) =>
        Assert.Contains(clause, refused.GetProperty("errors").EnumerateArray().Select(error => error.TryGetProperty("clause", out var cited) ? cited.GetString() : null));

    /// <summary>A tenant's release to which the owner has agreed.</summary>
    private async Task<string> AgreedAsync()
    {
        var id = await project.OpenAsync("release", new { applicant = "tenant", unit = PropertyDesk.Clear, name = "钱某" });
        await project.StepAsync("specialist", id, "fillTenant", new { idCopy = _copy, item = new[] { new { what = "书", pieces = "1" }, new { what = "柜子", pieces = "1" } } });
        await (await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/rows/fill", new { type = "item", with = new { ofOwner = "no" } })).JsonAsync(HttpStatusCode.OK);
        await project.StepAsync("specialist", id, "askOwner", new { apart = "yes", ownerIs = "yes", ownerKnows = "yes", feesTold = "yes", rentOwed = "no", ownerAgrees = "yes" });
        return id;
    }

    private Task<string> ReviewedAsync() => ThroughAsync("less than is due");

    private Task<string> FinishedAsync() => ThroughAsync("a deduction nobody agreed to");

    private async Task<string> ThroughAsync(string name)
    {
        var gate = Gate.All.Single(each => each.Name == name);
        var id = await project.OpenAsync(gate.Type, gate.Body(gate.Opened), gate.Opener);
        foreach (var (role, step, with) in gate.Before)
        {
            await project.StepAsync(role, id, step, gate.Body(with));
        }

        return id;
    }
}
