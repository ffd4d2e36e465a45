namespace Wusheng.Web.Features.Live;

[Collection(SharedDesk.Name)]
public sealed class LiveTests(DeskUnderTest desk)
{
    [Fact]
    public async Task A_listener_hears_of_what_they_may_see_and_of_nothing_else()
    {
        var (li, zhou) = (await desk.AsAsync("li"), await desk.AsAsync("zhou"));
        var (seen, _) = await li.OpenFaultAsync();
        var (unseen, _) = await zhou.OpenFaultAsync("west");
        using var answer = await li.GetAsync("/live", HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("event: beat", await reader.ReadLineAsync());

        await (await zhou.SendAsync($"cases/{unseen}/notes", new { text = "x" })).JsonAsync(HttpStatusCode.OK);
        await (await li.SendAsync($"cases/{seen}/notes", new { text = "x" })).JsonAsync(HttpStatusCode.OK);

        Assert.Contains(seen, await ChangedAsync(reader), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task The_desk_says_that_it_is_well(string address) => Assert.Equal("Healthy", await desk.CreateClient().GetStringAsync(address));

    private static async Task<string> ChangedAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)) is { } line)
        {
            if (line == "event: changed")
            {
                return await reader.ReadLineAsync() ?? "";
            }
        }

        return "";
    }
}
