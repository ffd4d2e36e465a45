using System.Text.RegularExpressions;

using Microsoft.Extensions.DependencyInjection;

using Wusheng.Web.Watches;

namespace Wusheng.Web.Pages;

/// <summary>One box over the whole history of the demonstration day, on both databases.</summary>
public abstract partial class FindPageTests(DemoDesk desk)
{
    [Theory]
    [InlineData("1021", "邓丽娟", "138****<mark>1021</mark>", "GZ20251022-0001")]
    [InlineData("dlj", "邓丽娟", "138****1021")]
    [InlineData("邓", "<mark>邓</mark>丽娟")]
    [InlineData("gz20251022-0001", "<mark>GZ20251022</mark>-<mark>0001</mark>")]
    [InlineData("LOS红灯", "光猫<mark>LOS</mark><mark>红灯</mark>")]
    [InlineData("DSP-03", "DSP-03", "/clauses/telecom/DSP-03")]
    public async Task Finds_by_number_tail_of_a_phone_name_initials_and_words(string typed, params string[] shown)
    {
        Assert.SkipUnless(desk.IsThere, "no PostgreSQL 15 installed here");
        var page = await FindAsync($"q={Uri.EscapeDataString(typed)}");

        Assert.All(shown, words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.DoesNotContain("13800001021", Links().Replace(page, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_is_found_by_its_number_and_opened()
    {
        Assert.SkipUnless(desk.IsThere, "no PostgreSQL 15 installed here");
        var paper = desk.Fault.Documents[0];

        Assert.Contains($"/papers/{paper.Document}/{paper.Number}", await FindAsync($"q={paper.Number.ToLowerInvariant()}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_staff_must_not_say_is_found_by_its_words()
    {
        Assert.SkipUnless(desk.IsThere, "no PostgreSQL 15 installed here");
        var noted = await desk.DoAsync(new AddNote(desk.Fault.Id, 0, "神经病一个，别理他"));
        await desk.Services.GetRequiredService<Auditor>().AuditAsync(noted.Id.Text, TestContext.Current.CancellationToken);
        var page = await FindAsync("q=神经病");

        Assert.Contains($"/reviews?contact={noted.Id}", page, StringComparison.Ordinal);
        Assert.Contains("“<mark>神经病</mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chips_narrow_and_pages_follow_each_other_without_a_gap()
    {
        Assert.SkipUnless(desk.IsThere, "no PostgreSQL 15 installed here");
        var all = desk.Ask(db => db.Lives.Where(row => row.Ended && row.Number.StartsWith("LD")).OrderByDescending(row => db.SearchTexts.First(text => text.Life == row.Id).N).Select(row => row.Number).ToList());
        var address = "q=ld2025&kind=contact&is=ended";
        var seen = new List<string>();
        for (var pages = 0; address is not null && pages < 5; pages++)
        {
            var page = await FindAsync(address);
            seen.AddRange(Numbers().Matches(page).Select(match => $"LD2025{match.Groups[1].Value}"));
            address = More().Match(page) is { Success: true } more ? WebUtility.HtmlDecode(more.Groups[1].Value) : null;
        }

        Assert.True(all.Count > 30);
        Assert.Equal(all, seen);
        Assert.DoesNotContain("LD2025", await FindAsync("q=ld2025&kind=case"), StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>LD2025</mark>", await FindAsync("q=ld2025&days=7&is=open"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_what_is_not_theirs()
    {
        Assert.SkipUnless(desk.IsThere, "no PostgreSQL 15 installed here");
        await desk.EmployAsync("8077", [new Post("receptionist", "cuilan-property")]);
        using var other = await desk.SignedInAsync("8077");
        var page = await other.GetStringAsync("/find?q=GZ20251022", TestContext.Current.CancellationToken);

        Assert.DoesNotContain("GZ</mark>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>GZ20251022</mark>", page, StringComparison.Ordinal);
    }

    private async Task<string> FindAsync(string query) =>
        WebUtility.HtmlDecode(Shown().Match(await desk.Browser.GetStringAsync($"/find?{query}", TestContext.Current.CancellationToken)).Value);

    [GeneratedRegex("<ul class=\"fnd\".*</main>|<p class=\"m3 pd12\".*</main>", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("<mark>LD2025</mark>([0-9-]+)")]
    private static partial Regex Numbers();

    [GeneratedRegex("class=\"btn\" href=\"/find\\?([^\"]*after=[^\"]+)\"")]
    private static partial Regex More();

    [GeneratedRegex("(href|value)=\"[^\"]*\"")]
    private static partial Regex Links();
}

public sealed class FindPageOnSqliteTests(DemoOnSqlite desk) : FindPageTests(desk), IClassFixture<DemoOnSqlite>;

public sealed class FindPageOnPostgresTests(DemoOnPostgres desk) : FindPageTests(desk), IClassFixture<DemoOnPostgres>;
