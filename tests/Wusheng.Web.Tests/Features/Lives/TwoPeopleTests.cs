namespace Wusheng.Web.Features.Lives;

[Collection(SharedDesk.Name)]
public sealed class TwoPeopleTests(DeskUnderTest desk)
{
    [Fact]
    public async Task The_second_is_told_what_the_first_changed()
    {
        var (li, zhao) = (await desk.AsAsync("li"), await desk.AsAsync("zhao"));
        var (id, seen) = await li.OpenFaultAsync();
        await (await zhao.SendAsync($"cases/{id}/hold", new { reason = "Waiting for the customer" }, version: $"\"{seen}\"")).JsonAsync(HttpStatusCode.OK);

        var refused = await (await li.SendAsync($"cases/{id}/notes", new { text = "mine" }, version: $"\"{seen}\"")).JsonAsync(HttpStatusCode.PreconditionFailed);

        Assert.Equal("version", refused.GetProperty("code").GetString());
        Assert.Contains("赵主管", refused.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_at_once_with_the_same_version_one_succeeds()
    {
        var li = await desk.AsAsync("li");
        var (id, seen) = await li.OpenFaultAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => li.SendAsync($"cases/{id}/notes", new { text = $"note {i}" }, version: $"\"{seen}\"")));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task The_same_key_does_an_act_once_and_answers_alike()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();

        var first = await (await li.SendAsync($"cases/{id}/notes", new { text = "once" }, key: "k-1")).JsonAsync(HttpStatusCode.OK);
        var again = await (await li.SendAsync($"cases/{id}/notes", new { text = "once" }, key: "k-1")).JsonAsync(HttpStatusCode.OK);
        var other = await li.SendAsync($"cases/{id}/notes", new { text = "twice" }, key: "k-1");

        Assert.Equal(first.GetProperty("version").GetInt32(), again.GetProperty("version").GetInt32());
        Assert.Equal("idempotency", await other.CodeAsync(HttpStatusCode.Conflict));
        var notes = (await li.ReadAsync($"cases/{id}/history")).GetProperty("items").EnumerateArray().Count(each => each.GetProperty("kind").GetString() == "note");
        Assert.Equal(1, notes);
    }

    [Fact]
    public async Task A_header_that_is_no_version_is_said_to_be_none()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();

        Assert.Equal("If-Match", await (await li.SendAsync($"cases/{id}/notes", new { text = "x" }, version: "\"abc\"")).CodeAsync(HttpStatusCode.UnprocessableEntity));
    }
}
