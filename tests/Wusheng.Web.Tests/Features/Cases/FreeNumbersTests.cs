using Wusheng.Core.Values;
using Wusheng.Web.Features.Counter;
using Wusheng.Web.Features.Gates;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Cases;

/// <summary>Numbers of people typed into what is free to write, and printed on papers: nobody reads there what the field beside it would not show them.</summary>
public sealed class FreeNumbersTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    private const string Mobile = "13900007788";
    private const string Identity = "330102199001011234";

    [Theory, Requirement("SEC-01")]
    [InlineData("call 13900007788 soon", "call 139****7788 soon")]
    [InlineData("本人138 0000 2107，家里139-0000-7788", "本人138****2107，家里139****7788")]
    [InlineData("证号33010219900101123X。", "证号330****123X。")]
    [InlineData("单号BX20261010042，工号1380000", "单号BX20261010042，工号1380000")]
    [InlineData("编号139000077881", "编号139000077881")]
    public void Digits_that_look_like_a_number_of_a_person_are_hidden_and_others_stand(string text, string shown) => Assert.Equal(shown, NumbersInText.Hidden(text));

    [Fact, Requirement("SEC-01")]
    public async Task In_notes_and_answers_only_who_works_on_the_case_reads_them()
    {
        var id = await NotedAsync();

        Assert.Contains(Mobile, await PageAsync("specialist", id), StringComparison.Ordinal);
        var seen = await PageAsync("serviceManager", $"{id}?show=all");
        Assert.Contains("139****7788", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Mobile, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Identity, seen, StringComparison.Ordinal);
    }

    [Fact, Requirement("SEC-01")]
    public async Task In_lists_nobody_reads_them()
    {
        await NotedAsync();

        var list = WebUtility.HtmlDecode(await (await project.AsAsync("specialist")).GetStringAsync("/cases"));

        Assert.Contains("139****7788", list, StringComparison.Ordinal);
        Assert.DoesNotContain(Mobile, list, StringComparison.Ordinal);
    }

    [Theory, Requirement("SEC-01")]
    [InlineData("")]
    [InlineData("/history")]
    public async Task A_key_without_the_scope_reads_them_masked(string what)
    {
        var id = await NotedAsync();

        var without = (await (await project.Desk.AsAsync("g-specialist", Scope.Read)).ReadAsync($"cases/{id}{what}")).GetRawText();
        var with = (await (await project.Desk.AsAsync("g-specialist", Scope.Read, Scope.Personal)).ReadAsync($"cases/{id}{what}")).GetRawText();

        Assert.DoesNotContain(Mobile, without, StringComparison.Ordinal);
        Assert.DoesNotContain(Identity, without, StringComparison.Ordinal);
        Assert.Contains(Mobile, with, StringComparison.Ordinal);
    }

    [Fact, Requirement("SEC-01")]
    public async Task A_form_sent_back_with_a_mask_in_it_changes_nothing()
    {
        var id = await project.OpenAsync("enquiry", new { topic = "fees", question = $"请回 {Mobile}" });
        await project.StepAsync("specialist", id, "moveUp", new { });
        var seen = await (await project.AsAsync("deskLead")).ReadAsync($"cases/{id}");

        Assert.Contains($"请回 {Mobile}", seen.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Mobile, await PageAsync("serviceManager", $"{id}?do=correct&of=question"), StringComparison.Ordinal);
    }

    [Fact, Requirement("SEC-01")]
    public async Task On_a_paper_they_are_masked_until_it_goes_to_paper_which_is_written_down()
    {
        var id = await project.OpenAsync("moveIn", new { kind = "moveIn", who = "owner", unit = PropertyDesk.Clear, name = "陈刚", phone = Mobile });
        await project.StepAsync("specialist", id, "copy", new { seated = "yes", titleDeed = Copy, idCopy = Copy });
        var paper = (await (await project.AsAsync("specialist")).ReadAsync($"cases/{id}/documents")).GetProperty("items")[0];
        var address = $"/cases/{id}/papers/{paper.GetProperty("document").GetString()}/{paper.GetProperty("number").GetString()}";
        var manager = await project.Desk.AsAsync("g-serviceManager", Scope.Read, Scope.Write);

        Assert.Contains(Mobile, await (await project.Desk.AsAsync("g-specialist", Scope.Read)).PageAsync(address), StringComparison.Ordinal);
        var looked = await manager.PageAsync(address);
        Assert.Contains("139****7788", looked, StringComparison.Ordinal);
        Assert.DoesNotContain(Mobile, looked, StringComparison.Ordinal);
        Assert.DoesNotContain(Mobile, await manager.PageAsync($"{address}?print=1"), StringComparison.Ordinal);

        await (await manager.SendAsync($"cases/{id}/documents/{paper.GetProperty("document").GetString()}/{paper.GetProperty("number").GetString()}/print", new { })).JsonAsync(HttpStatusCode.OK);

        Assert.Contains(Mobile, await manager.PageAsync($"{address}?print=1"), StringComparison.Ordinal);
        project.Desk.Clock.Now = project.Desk.Clock.Now.AddMinutes(3);
        Assert.DoesNotContain(Mobile, await manager.PageAsync($"{address}?print=1"), StringComparison.Ordinal);
    }

    private static object Copy => new { purpose = "过户迁入", faceToFace = "yes", file = "scan" };

    private async Task<string> NotedAsync()
    {
        var id = await project.OpenAsync("enquiry", new { topic = "fees", question = $"垃圾费怎么算，回电 {Mobile}" });
        await (await (await project.AsAsync("specialist")).SendAsync($"cases/{id}/notes", new { text = $"本人 {Mobile}，身份证 {Identity}" })).JsonAsync(HttpStatusCode.OK);
        return id;
    }

    private async Task<string> PageAsync(string role, string id) => await (await project.AsAsync(role)).PageAsync($"/cases/{id}");
}
