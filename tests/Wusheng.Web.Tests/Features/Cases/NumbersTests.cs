using System.Text.RegularExpressions;

using Wusheng.Store;
using Wusheng.Web.Features.Gates;
using Wusheng.Web.Http;

namespace Wusheng.Web.Features.Cases;

/// <summary>Numbers of people: in full for whoever is to call them, masked for everybody else until they say why, masked for keys without the scope.</summary>
public sealed partial class NumbersTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    private const string Phone = "13800000001";
    private const string Masked = "138****0001";

    [Fact, Requirement("SEC-01")]
    public async Task Who_works_on_the_case_can_call_at_once_and_others_see_a_masked_number()
    {
        var id = await MoveInAsync();

        Assert.Contains($"tel:{Phone}", await PageAsync("specialist", id), StringComparison.Ordinal);
        var seen = await PageAsync("serviceManager", id);
        Assert.Contains(Masked, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, await PageAsync("serviceManager", $"{id}?show=all"), StringComparison.Ordinal);
    }

    [Fact, Requirement("SEC-01")]
    public async Task With_a_reason_the_number_is_shown_and_who_looked_stands_in_the_journal()
    {
        var id = await MoveInAsync();
        var before = await SeenAsync();

        Assert.DoesNotContain(Phone, await RevealAsync("serviceManager", id, ""), StringComparison.Ordinal);
        Assert.Equal(before, await SeenAsync());

        Assert.Contains(Phone, await RevealAsync("serviceManager", id, "替专员回电"), StringComparison.Ordinal);
        var noted = await SeenAsync();
        Assert.Contains("替专员回电", Assert.Single(noted.Except(before)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_but_a_number_is_shown_that_way_and_nothing_of_a_case_one_does_not_see()
    {
        var id = await MoveInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(await project.AsAsync("serviceManager"), id, "name", "看看")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(await project.Desk.AsAsync("zhou"), id, "phone", "看看", of: "/cases")).StatusCode);
    }

    [Theory, Requirement("SEC-01")]
    [InlineData("")]
    [InlineData("/history")]
    public async Task A_key_without_the_scope_reads_masked_numbers_of_a_case(string what)
    {
        var id = await MoveInAsync();

        await AssertMaskedAsync($"cases/{id}{what}");
    }

    [Theory, Requirement("SEC-01")]
    [InlineData("cases?type=moveIn&limit=200")]
    [InlineData("things/unit/3-102")]
    public async Task A_key_without_the_scope_reads_masked_numbers_in_lists_and_of_things(string what)
    {
        await MoveInAsync();

        await AssertMaskedAsync(what);
    }

    private async Task AssertMaskedAsync(string what)
    {
        var without = (await (await project.Desk.AsAsync("g-specialist", Scope.Read)).ReadAsync(what)).GetRawText();
        var with = (await (await project.Desk.AsAsync("g-specialist", Scope.Read, Scope.Personal)).ReadAsync(what)).GetRawText();

        Assert.DoesNotContain(Phone, without, StringComparison.Ordinal);
        Assert.Contains(Masked, without, StringComparison.Ordinal);
        Assert.Contains(Phone, with, StringComparison.Ordinal);
    }

    private Task<string> MoveInAsync() => project.OpenAsync("moveIn", new { kind = "moveIn", who = "owner", unit = PropertyDesk.Clear, name = "陈刚", phone = Phone });

    private async Task<string> PageAsync(string role, string id) => WebUtility.HtmlDecode(await (await project.AsAsync(role)).GetStringAsync($"/cases/{id}"));

    private async Task<string> RevealAsync(string role, string id, string reason) =>
        await (await PostAsync(await project.AsAsync(role), id, "phone", reason)).Content.ReadAsStringAsync();

    private static async Task<HttpResponseMessage> PostAsync(HttpClient who, string id, string field, string reason, string? of = null)
    {
        var token = Token().Match(await who.GetStringAsync(of ?? $"/cases/{id}")).Groups[1].Value;
        return await who.PostAsync($"/cases/{id}/reveal", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["field"] = field, ["row"] = "0", ["reason"] = reason }));
    }

    private async Task<List<string>> SeenAsync()
    {
        await using var db = project.Desk.Of<Database>().OpenDb();
        return [.. db.Journal.Where(row => row.Kind == NumberReveal.Seen && row.By == "g-serviceManager").Select(row => row.Id + row.Text)];
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
