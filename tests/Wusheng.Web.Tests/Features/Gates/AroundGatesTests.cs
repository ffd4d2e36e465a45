using System.Text.Json;
using System.Text.Json.Nodes;

using Wusheng.Store.Worlds;
using Wusheng.Store.Writing;

namespace Wusheng.Web.Features.Gates;

/// <summary>Tries to walk around every gate: by the API, with many at once, from a page that is out of date, by import. Each time the clause is cited.</summary>
public sealed class AroundGatesTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    public static TheoryData<string> Names => [.. Gate.All.Select(gate => gate.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task Not_over_the_API(string name)
    {
        var (gate, id, state) = await BeforeAsync(name);

        var answer = await (await project.AsAsync(gate.Role)).SendAsync($"cases/{id}/steps/{gate.Step}", new { with = gate.Body(gate.With) });

        AssertRefused(gate, JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()).GetProperty("errors"));
        Assert.Equal(state, await project.StateAsync(id));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Not_with_many_at_once(string name)
    {
        var (gate, id, state) = await BeforeAsync(name);

        var answer = await (await (await project.AsAsync(gate.Role)).SendAsync("cases/bulk", new { step = gate.Step, items = new[] { new { id } }, with = gate.Body(gate.With) })).JsonAsync(HttpStatusCode.OK);

        Assert.Equal(0, answer.GetProperty("done").GetInt32());
        AssertRefused(gate, answer.GetProperty("items")[0].GetProperty("errors"));
        Assert.Equal(state, await project.StateAsync(id));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Not_from_a_page_that_is_out_of_date(string name)
    {
        var (gate, id, state) = await BeforeAsync(name);
        var someone = await project.AsAsync(gate.Role);
        var seen = (await someone.ReadAsync($"cases/{id}")).GetProperty("version").GetInt32();
        await (await (await project.AsAsync("serviceManager")).SendAsync($"cases/{id}/notes", new { text = "我看过了" })).JsonAsync(HttpStatusCode.OK);

        var stale = await someone.SendAsync($"cases/{id}/steps/{gate.Step}", new { with = gate.Body(gate.With) }, version: $"\"{seen}\"");

        Assert.Equal("version", await stale.CodeAsync(HttpStatusCode.PreconditionFailed));
        Assert.Equal(state, await project.StateAsync(id));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Not_by_import(string name)
    {
        var gate = Gate.All.Single(each => each.Name == name);
        var with = Merged(gate.Opened, [.. gate.Before.Select(step => step.With), gate.With]);

        var before = Known(gate);
        var report = await project.Desk.Of<CaseImport>().OpenAsync([new Open(gate.Type, PropertyDesk.Site, "visit", with) { Brings = PropertyDesk.Papers }], new Actor("g-specialist", "import"), dryRun: false);

        if (report.Bad.IsEmpty)
        {
            // Answers may come with an import; steps never do, and the gate stands before the imported case as before any other.
            var id = Assert.Single(Known(gate).Except(before));
            Assert.Equal(await project.StateAsync(await project.OpenAsync(gate.Type, gate.Body(gate.Opened), gate.Opener)), await project.StateAsync(id));
            var answer = await (await project.AsAsync(gate.Role)).SendAsync($"cases/{id}/steps/{gate.Step}", new { with = new { } });
            Assert.True((int)answer.StatusCode is 403 or 409 or 422, $"{(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Fees_that_come_to_be_owed_stop_a_release_that_was_nearly_done()
    {
        const string Room = "3-103";
        await project.HomeAsync(Room, 0);
        var id = await project.OpenAsync("release", new { applicant = "tenant", unit = Room, name = "钱某" });
        await project.StepAsync("specialist", id, "fillTenant", new { idCopy = new { purpose = "放行", faceToFace = "yes", file = "scan" }, item = new[] { new { what = "冰箱", pieces = "1" } } });
        await (await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/rows/fill", new { type = "item", with = new { ofOwner = "no" } })).JsonAsync(HttpStatusCode.OK);
        await project.StepAsync("specialist", id, "askOwner", new { apart = "yes", ownerIs = "yes", ownerKnows = "yes", feesTold = "yes", rentOwed = "no", ownerAgrees = "yes" });
        await project.HomeAsync(Room, 160);

        var refused = await (await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/steps/issue", new { with = new { signed = "yes", idReturned = "yes" } })).JsonAsync(HttpStatusCode.Conflict);

        Assert.Equal("paid", refused.GetProperty("code").GetString());
        Assert.Equal("PRO-12", refused.GetProperty("errors")[0].GetProperty("clause").GetString());
        Assert.Equal("ready", await project.StateAsync(id));
    }

    [Fact]
    public async Task Reopening_leads_only_where_the_case_has_been()
    {
        var who = await project.AsAsync("specialist");
        var id = await project.OpenAsync("release", new { applicant = "tenant", unit = PropertyDesk.Owing, name = "钱某" });
        await project.StepAsync("specialist", id, "cancel", new { });

        Assert.Equal("state", await (await who.SendAsync($"cases/{id}/reopen", new { reason = "接着办", state = "issued" })).CodeAsync(HttpStatusCode.UnprocessableEntity));
        Assert.Equal("cancelled", await project.StateAsync(id));

        await (await who.SendAsync($"cases/{id}/reopen", new { reason = "客户又来了" })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("filling", await project.StateAsync(id));
    }

    [Fact]
    public async Task What_the_owner_agreed_to_is_neither_added_to_nor_exchanged_afterwards()
    {
        var who = await project.AsAsync("specialist");
        var id = await project.OpenAsync("release", new { applicant = "tenant", unit = PropertyDesk.Clear, name = "钱某" });
        await project.StepAsync("specialist", id, "fillTenant", new { idCopy = new { purpose = "放行", faceToFace = "yes", file = "scan" }, item = new[] { new { what = "书", pieces = "1" } } });
        await (await who.SendAsync($"cases/{id}/rows/fill", new { type = "item", with = new { ofOwner = "no" } })).JsonAsync(HttpStatusCode.OK);
        await project.StepAsync("specialist", id, "askOwner", new { apart = "yes", ownerIs = "yes", ownerKnows = "yes", feesTold = "yes", rentOwed = "no", ownerAgrees = "yes" });

        var added = await who.SendAsync($"cases/{id}/rows", new { type = "item", with = new { what = "冰箱", pieces = "1", ofOwner = "no" } });
        var exchanged = await who.SendAsync($"cases/{id}/fields", new { row = 1, with = new { what = "冰箱" } });
        var corrected = await who.SendAsync($"cases/{id}/corrections", new { row = 1, field = "what", to = "冰箱", reason = "写错" });

        foreach (var tried in new[] { added, exchanged, corrected })
        {
            var refused = await tried.JsonAsync(HttpStatusCode.Conflict);
            Assert.Equal("PRO-14", refused.GetProperty("errors")[0].GetProperty("clause").GetString());
        }
    }

    [Theory]
    [InlineData("unit", PropertyDesk.Owing)]
    [InlineData("applicant", "tenant")]
    public async Task Whose_arrears_were_looked_at_is_not_exchanged_afterwards(string field, string to)
    {
        var who = await project.AsAsync("specialist");
        var id = await project.OpenAsync("release", new { applicant = "owner", unit = PropertyDesk.Clear, name = "钱某" });
        await (await who.SendAsync($"cases/{id}/corrections", new { field, to, reason = "登记错了" })).JsonAsync(HttpStatusCode.OK);
        await (await who.SendAsync($"cases/{id}/corrections", new { field, to = field == "unit" ? PropertyDesk.Clear : "owner", reason = "原来是对的" })).JsonAsync(HttpStatusCode.OK);
        await project.StepAsync("specialist", id, "fill", new { idCopy = new { purpose = "放行", faceToFace = "yes", file = "scan" }, urgent = "no", item = new[] { new { what = "书", pieces = "1" } } });

        var refused = await (await who.SendAsync($"cases/{id}/corrections", new { field, to, reason = "登记错了" })).JsonAsync(HttpStatusCode.Conflict);

        Assert.Equal("PRO-12", refused.GetProperty("errors")[0].GetProperty("clause").GetString());
    }

    [Fact]
    public async Task No_worker_joins_after_the_review()
    {
        var id = await project.OpenAsync("fitOut", new { unit = PropertyDesk.Clear, company = "宏达装饰" });
        var gate = Gate.All.Single(each => each.Name == "less than is due");
        foreach (var (role, step, with) in gate.Before)
        {
            await project.StepAsync(role, id, step, gate.Body(with));
        }

        var refused = await (await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/rows", new { type = "worker", with = new { name = "乙" } })).JsonAsync(HttpStatusCode.Conflict);

        Assert.Equal("PRO-06", refused.GetProperty("errors")[0].GetProperty("clause").GetString());
    }

    [Theory]
    [InlineData("fitOut", "reviewer")]
    [InlineData("release", "guard")]
    [InlineData("feePayment", "cashier")]
    public async Task Nobody_takes_a_seat_that_is_another_role_s(string type, string seat)
    {
        object with = type == "fitOut" ? new { unit = PropertyDesk.Clear, company = "宏达装饰" } : type == "release" ? new { applicant = "owner", unit = PropertyDesk.Clear, name = "钱某" } : new { unit = "3-101", owed = "1" };
        var id = await project.OpenAsync(type, with);

        var answer = await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/seats/{seat}", new { person = "g-specialist" });

        Assert.True((int)answer.StatusCode is 403 or 409 or 422, $"{(int)answer.StatusCode}");
    }

    private HashSet<string> Known(Gate gate) => project.Desk.Of<WorldReads>().Ask((world, _) => world.LivesOf(PropertyDesk.Site, gate.Type).Select(life => life.Id.Text).ToHashSet());

    private async Task<(Gate Gate, string Id, string State)> BeforeAsync(string name)
    {
        var gate = Gate.All.Single(each => each.Name == name);
        var id = await project.OpenAsync(gate.Type, gate.Body(gate.Opened), gate.Opener);
        foreach (var (role, step, with) in gate.Before)
        {
            await project.StepAsync(role, id, step, gate.Body(with));
        }

        return (gate, id, await project.StateAsync(id));
    }

    private static void AssertRefused(Gate gate, JsonElement errors)
    {
        var said = errors.EnumerateArray().Select(error => (Code: error.GetProperty("code").GetString(), Clause: error.TryGetProperty("clause", out var clause) ? clause.GetString() : null)).ToList();
        Assert.Contains((gate.Code, gate.Clause), said.Select(error => (error.Code!, error.Clause ?? "")));
    }

    private static ImmutableDictionary<string, Given> Merged(string opened, string[] more)
    {
        var all = new JsonObject();
        foreach (var (key, value) in more.Prepend(opened).SelectMany(json => JsonNode.Parse(json)!.AsObject()))
        {
            all[key] = value?.DeepClone();
        }

        return ((Given.Map)Of(all)).Of;
    }

    private static Given Of(JsonNode? node) => node switch
    {
        JsonObject map => new Given.Map(map.ToImmutableDictionary(pair => pair.Key, pair => Of(pair.Value))),
        JsonArray list => new Given.List([.. list.Select(Of)]),
        _ => (Given)node!.ToString(),
    };
}
