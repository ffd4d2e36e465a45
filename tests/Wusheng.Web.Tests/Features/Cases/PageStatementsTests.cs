using System.Text.RegularExpressions;

using Wusheng.Web.Pages;

namespace Wusheng.Web.Features.Cases;

/// <summary>A page asks the database as often for three rows as for thirty.</summary>
[Collection(SharedDesk.Name)]
public sealed partial class PageStatementsTests(DeskUnderTest desk)
{
    private const string Password = "long enough 1";

    [Theory]
    [InlineData("/cases", 12)]
    [InlineData("/wall", 30)]
    [InlineData("/", 20)]
    public async Task The_statements_of_a_page_do_not_grow_with_its_rows(string page, int most)
    {
        var browser = await SignedInAsync("many");
        var li = await desk.AsAsync("li");
        await OpenAsync(li, 3);
        await browser.GetStringAsync(page);
        desk.Clock.Now = desk.Clock.Now.AddSeconds(20);
        var few = (await Question.OfAsync(browser, page)).Count;
        await OpenAsync(li, 27);
        desk.Clock.Now = desk.Clock.Now.AddSeconds(20);

        var many = (await Question.OfAsync(browser, page)).Count;

        Assert.InRange(many, 1, most);
        Assert.InRange(many - few, int.MinValue, 1);
    }

    [Fact]
    public async Task A_list_goes_out_whole_row_by_row_with_its_number_of_rows_said_before()
    {
        var browser = await SignedInAsync("exporter");
        await OpenAsync(await desk.AsAsync("li"), 3);

        var answer = await browser.GetAsync("/cases/export?format=jsonl&type=fault");
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var csv = await browser.GetStringAsync("/cases/export?format=csv&type=fault");

        Assert.Equal(answer.Headers.GetValues(CaseExport.Total).Single(), lines.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(lines, line => Assert.StartsWith("{\"number\":\"GZ", line, StringComparison.Ordinal));
        Assert.Equal(lines.Length + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("\n=", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_and_the_page_of_the_case_say_the_same_due_time()
    {
        var browser = await SignedInAsync("looker");
        var (id, _) = await (await desk.AsAsync("li")).OpenFaultAsync();

        var listed = Due().Match(Regex.Match(await browser.GetStringAsync("/cases?sort=new"), $"id=\"case-{id}\".*?</tr>", RegexOptions.Singleline).Value);
        var shown = Due().Matches(await browser.GetStringAsync($"/cases/{id}"));

        Assert.True(listed.Success);
        Assert.Contains(listed.Value, shown.Select(match => match.Value));
    }

    private static async Task OpenAsync(HttpClient caller, int many)
    {
        for (var i = 0; i < many; i++)
        {
            await caller.OpenFaultAsync();
        }
    }

    private async Task<HttpClient> SignedInAsync(string id)
    {
        var boss = await desk.AsAsync("boss");
        var posts = new[] { new { role = "acceptor", site = "east" } };
        await boss.PutAsync($"/api/v1/people/{id}", System.Net.Http.Json.JsonContent.Create(new { staffNumber = $"9-{id}", name = id, posts, password = Password }));
        var browser = desk.CreateClient();
        var form = new Dictionary<string, string> { ["_handler"] = "sign-in", ["Number"] = $"9-{id}", ["Password"] = Password, ["__RequestVerificationToken"] = Token().Match(await browser.GetStringAsync("/sign-in")).Groups[1].Value };
        Assert.Equal("/", (await browser.PostAsync("/sign-in", new FormUrlEncodedContent(form))).RequestMessage!.RequestUri!.AbsolutePath);
        return browser;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("data-due=\"\\d+\"")]
    private static partial Regex Due();
}
