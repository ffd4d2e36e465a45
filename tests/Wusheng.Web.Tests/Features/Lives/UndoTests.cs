namespace Wusheng.Web.Features.Lives;

/// <summary>Taking back over the API: the same door the pages have, by the same rules.</summary>
public sealed class UndoTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task What_was_done_last_is_taken_back_once_and_history_keeps_both()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();
        Pass();
        var held = await (await li.SendAsync($"cases/{id}/hold", new { reason = "Waiting" })).JsonAsync(HttpStatusCode.OK);
        var undo = new { version = held.GetProperty("undo").GetInt32() };
        Assert.Equal("Waiting", (await li.ReadAsync($"cases/{id}")).GetProperty("heldFor").GetString());

        await (await li.SendAsync($"cases/{id}/undo", undo, key: $"undo-{id}")).JsonAsync(HttpStatusCode.OK);
        await (await li.SendAsync($"cases/{id}/undo", undo, key: $"undo-{id}")).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("undo", await (await li.SendAsync($"cases/{id}/undo", undo)).CodeAsync(HttpStatusCode.Conflict));
        Assert.False((await li.ReadAsync($"cases/{id}")).TryGetProperty("heldFor", out _));
        var history = (await li.ReadAsync($"cases/{id}/history")).GetProperty("items").EnumerateArray().Select(each => each.GetProperty("kind").GetString());
        Assert.Equal(["hold", "undone", "resume"], history.TakeLast(3));
    }

    [Fact]
    public async Task Neither_somebody_elses_act_nor_one_that_was_followed_nor_a_step_is_taken_back()
    {
        var (li, zhao) = (await desk.AsAsync("li"), await desk.AsAsync("zhao"));
        var (id, _) = await li.OpenFaultAsync();
        Pass();
        var noted = await (await li.SendAsync($"cases/{id}/notes", new { text = "first" })).JsonAsync(HttpStatusCode.OK);
        var undo = new { version = noted.GetProperty("undo").GetInt32() };

        Assert.Equal("undo", await (await zhao.SendAsync($"cases/{id}/undo", undo)).CodeAsync(HttpStatusCode.Conflict));
        await (await zhao.SendAsync($"cases/{id}/notes", new { text = "second" })).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("undo", await (await li.SendAsync($"cases/{id}/undo", undo)).CodeAsync(HttpStatusCode.Conflict));

        Pass();
        await li.SendAsync($"cases/{id}/rows/fill", new { type = "check", with = new { result = "ok" } });
        var stepped = await (await li.SendAsync($"cases/{id}/steps/preprocess", new { with = new { diagnosis = "Port down", atMaker = false, hard = false } })).JsonAsync(HttpStatusCode.OK);
        Assert.False(stepped.TryGetProperty("undo", out _));
    }

    // What one person does at one instant is one act.
    private void Pass() => desk.Clock.Now += TimeSpan.FromSeconds(1);
}
