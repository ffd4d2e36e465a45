using System.Net.Http.Headers;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Mvc.Testing;

using Wusheng.Web.Features.Gates;

namespace Wusheng.Web.Features.Cases;

/// <summary>A file chosen in the form of a new case or of a contact hangs there when the act is done, and need not be chosen again when it is refused.</summary>
public sealed partial class BroughtFilesTests(PropertyDesk project) : IClassFixture<PropertyDesk>
{
    private const string Claim = "/cases/new?type=claim&site=garden";
    private static readonly byte[] Paper = "signed and sealed"u8.ToArray();

    [Fact, Requirement("INT-15")]
    public async Task The_proof_of_purchase_chosen_with_a_new_claim_hangs_on_it()
    {
        var who = await AsAsync("specialist");

        var opened = await who.PostAsync(Claim, await FormAsync(who, Claim, ClaimAnswers, file: "purchaseProof"));

        var id = IdOf(opened);
        var file = Assert.Single((await who.ReadAsync($"cases/{id}/attachments")).GetProperty("items").EnumerateArray());
        Assert.Equal("凭证.txt", file.GetProperty("name").GetString());
        Assert.Equal(file.GetProperty("hash").GetString(), await AnswerAsync(who, $"cases/{id}", "purchaseProof"));
    }

    [Fact]
    public async Task What_a_refused_form_brought_comes_with_it_again()
    {
        var who = await AsAsync("specialist");
        var refused = await who.PostAsync(Claim, await FormAsync(who, Claim, [], file: "purchaseProof"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var carried = Carried().Match(await refused.Content.ReadAsStringAsync()).Groups[1].Value;

        var opened = await who.PostAsync(Claim, await FormAsync(who, Claim, [.. ClaimAnswers, ("f.purchaseProof", carried)]));

        Assert.Single((await who.ReadAsync($"cases/{IdOf(opened)}/attachments")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Nobody_can_name_what_another_brought()
    {
        await project.Desk.AddAsync("g-second", "second", PropertyDesk.Site, "specialist");
        var (who, other) = (await AsAsync("specialist"), await AsAsync("second"));
        var refused = await who.PostAsync(Claim, await FormAsync(who, Claim, [], file: "purchaseProof"));
        var carried = Carried().Match(await refused.Content.ReadAsStringAsync()).Groups[1].Value;

        var answer = await other.PostAsync(Claim, await FormAsync(other, Claim, [.. ClaimAnswers, ("f.purchaseProof", carried)]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact, Requirement("LET-03")]
    public async Task A_letter_is_registered_from_the_workbench_with_its_scan()
    {
        var who = await AsAsync("specialist");
        var id = (await (await who.SendAsync("contacts", new { type = "letter", site = PropertyDesk.Site })).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString()!;
        await (await who.SendAsync($"contacts/{id}/steps/serve", new { with = new { } })).JsonAsync(HttpStatusCode.OK);
        await (await who.SendAsync($"contacts/{id}/rows", new { type = "demand", with = new { what = "车位灯坏了", kind = "repair" } })).JsonAsync(HttpStatusCode.OK);
        var page = $"/?contact={id}";

        await who.PostAsync(page, await FormAsync(who, page, [("_handler", "bench"), ("act", "step"), ("life", id), ("step", "registerLetter"), ("f.sender", "业主委员会"), ("f.letterDate", "2026-02-27"), ("f.content", "车位灯坏了半个月")], file: "scan"));

        var file = Assert.Single((await who.ReadAsync($"contacts/{id}/attachments")).GetProperty("items").EnumerateArray());
        Assert.Equal(file.GetProperty("hash").GetString(), await AnswerAsync(who, $"contacts/{id}", "scan"));
    }

    private static (string, string)[] ClaimAnswers => [("f.ground", "quality"), ("f.wants", "refund"), ("f.description", "门锁打不开"), ("f.apologised", "true"), ("f.packingDamage", "无"), ("f.productDamage", "无"), ("f.refundReason", "broken"), ("f.refundAsk", "退货款")];

    // Where the desk sends the sender is asked, not followed.
    private async Task<HttpClient> AsAsync(string role)
    {
        var client = project.Desk.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Authorization = (await project.AsAsync(role)).DefaultRequestHeaders.Authorization;
        return client;
    }

    private static string IdOf(HttpResponseMessage opened) => opened.Headers.Location!.OriginalString.Split('/', '?')[^2];

    private static async Task<string?> AnswerAsync(HttpClient who, string life, string field) => (await who.ReadAsync(life)).GetProperty("parts")[0].GetProperty("fields")
        .EnumerateArray().Single(each => each.GetProperty("name").GetString() == field).GetProperty("value").GetString();

    private static async Task<MultipartFormDataContent> FormAsync(HttpClient who, string page, IEnumerable<(string Name, string Value)> typed, string? file = null)
    {
        var form = new MultipartFormDataContent { { new StringContent(Token().Match(await who.GetStringAsync(page)).Groups[1].Value), "__RequestVerificationToken" } };
        foreach (var (name, value) in typed.Prepend(("_handler", "open")).Reverse().DistinctBy(each => each.Item1))
        {
            form.Add(new StringContent(value), name);
        }

        if (file is not null)
        {
            form.Add(new ByteArrayContent(Paper) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } }, $"f.{file}", "凭证.txt");
        }

        return form;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"f.purchaseProof\" value=\"([^\"]+)\"")]
    private static partial Regex Carried();
}
