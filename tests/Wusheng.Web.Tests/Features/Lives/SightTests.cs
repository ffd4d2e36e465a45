namespace Wusheng.Web.Features.Lives;

[Collection(SharedDesk.Name)]
public sealed class SightTests(DeskUnderTest desk)
{
    [Theory]
    [InlineData("")]
    [InlineData("/history")]
    [InlineData("/documents")]
    [InlineData("/attachments")]
    [InlineData("/attachments/0")]
    [InlineData("/clocks/preprocessTime/why")]
    public async Task A_case_of_another_site_is_not_there_whichever_way_it_is_asked_for(string read)
    {
        var (id, _) = await (await desk.AsAsync("zhou")).OpenFaultAsync("west");

        var answer = await (await desk.AsAsync("li")).GetAsync($"/api/v1/cases/{id}{read}");

        Assert.Equal("life", await answer.CodeAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Lists_and_search_keep_to_the_callers_sites()
    {
        var (li, zhou, boss) = (await desk.AsAsync("li"), await desk.AsAsync("zhou"), await desk.AsAsync("boss"));
        var (id, _) = await zhou.OpenFaultAsync("west");
        var number = (await zhou.ReadAsync($"cases/{id}")).GetProperty("number").GetString();

        Assert.DoesNotContain(id, (await li.ReadAsync("cases?limit=200")).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(id, (await li.ReadAsync($"search?q={number}")).GetRawText(), StringComparison.Ordinal);
        Assert.Contains(id, (await zhou.ReadAsync($"search?q={number}")).GetRawText(), StringComparison.Ordinal);
        Assert.Contains(id, (await boss.ReadAsync($"search?q={number}")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_opens_a_case_at_a_site_that_is_not_theirs()
    {
        var refused = await (await desk.AsAsync("li")).SendAsync("cases", new { type = "fault", site = "west", channel = "phone" });

        Assert.Equal("site", await refused.CodeAsync(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task A_link_shows_nothing_of_what_may_not_be_seen()
    {
        var (li, zhou, boss) = (await desk.AsAsync("li"), await desk.AsAsync("zhou"), await desk.AsAsync("boss"));
        var (here, _) = await li.OpenFaultAsync();
        var (there, _) = await zhou.OpenFaultAsync("west");

        Assert.Equal("life", await (await li.SendAsync($"cases/{here}/links", new { name = "related", to = there })).CodeAsync(HttpStatusCode.NotFound));
        await (await boss.SendAsync($"cases/{here}/links", new { name = "related", to = there })).JsonAsync(HttpStatusCode.OK);

        Assert.DoesNotContain(there, (await li.ReadAsync($"cases/{here}")).GetProperty("links").GetRawText(), StringComparison.Ordinal);
    }
}
