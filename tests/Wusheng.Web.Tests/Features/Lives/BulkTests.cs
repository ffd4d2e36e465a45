namespace Wusheng.Web.Features.Lives;

[Collection(SharedDesk.Name)]
public sealed class BulkTests(DeskUnderTest desk)
{
    [Fact]
    public async Task Each_case_is_decided_alone_and_no_gate_is_walked_round()
    {
        var li = await desk.AsAsync("li");
        var (ready, _) = await li.OpenFaultAsync();
        var (unready, _) = await li.OpenFaultAsync();
        var (elsewhere, _) = await (await desk.AsAsync("zhou")).OpenFaultAsync("west");
        await li.SendAsync($"cases/{ready}/rows/fill", new { type = "check", with = new { result = "ok" } });

        var answer = await (await li.SendAsync("cases/bulk", new
        {
            step = "preprocess",
            items = new[] { new { id = ready }, new { id = unready }, new { id = elsewhere } },
            with = new { diagnosis = "Port down", atMaker = false, hard = false },
        })).JsonAsync(HttpStatusCode.OK);

        var items = answer.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(1, answer.GetProperty("done").GetInt32());
        Assert.Equal([200, 409, 404], items.Select(item => item.GetProperty("status").GetInt32()));
        Assert.Equal("manual", items[1].GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("registered", (await li.ReadAsync($"cases/{unready}")).GetProperty("state").GetString());
    }
}
