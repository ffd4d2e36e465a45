using System.Text.Json;

namespace Wusheng.Web.Watches;

public sealed class HookSendingTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    [Fact]
    public async Task What_happens_is_sent_signed_and_sent_again_when_it_was_not_taken()
    {
        await using var listener = await LocalListener.StartAsync();
        listener.Answers.Enqueue(500);
        var boss = await desk.AsAsync("boss");
        var made = await (await boss.SendAsync("webhooks", new { url = listener.Address, site = "east", kinds = new[] { "note" } })).JsonAsync(HttpStatusCode.Created);
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();
        await (await li.SendAsync($"cases/{id}/notes", new { text = "Customer called again" })).JsonAsync(HttpStatusCode.OK);

        await desk.Of<OutboxWatch>().DeliverAsync(default);
        var refused = await listener.NextAsync();
        await LoggedAsync(boss, made, 1);
        desk.Clock.Now += TimeSpan.FromMinutes(3);
        await desk.Of<OutboxWatch>().DeliverAsync(default);
        var taken = await listener.NextAsync();

        Assert.Equal(refused.Delivery, taken.Delivery);
        Assert.Equal(taken.Signature, Signed(made.GetProperty("secret").GetString()!, taken));
        Assert.Equal("note", JsonSerializer.Deserialize<JsonElement>(taken.Body).GetProperty("events")[0].GetProperty("kind").GetString());
        Assert.Equal([200, 500], (await LoggedAsync(boss, made, 2)).Select(item => item.GetProperty("status").GetInt32()));
    }

    private static string Signed(string secret, LocalListener.Heard heard)
    {
        var moment = long.Parse(heard.Signature!.Split(',')[0][2..], System.Globalization.CultureInfo.InvariantCulture);
        return $"t={moment},v1={HookSending.Sign(secret, moment, heard.Body)}";
    }

    // The desk's own outbox may deliver beside the test; the journal is written after the answer.
    private static async Task<List<JsonElement>> LoggedAsync(HttpClient boss, JsonElement hook, int count)
    {
        for (var tries = 0; ; tries++)
        {
            var items = (await boss.ReadAsync($"webhooks/{hook.GetProperty("id").GetString()}/deliveries")).GetProperty("items").EnumerateArray().ToList();
            if (items.Count >= count || tries == 1000)
            {
                return items;
            }

            await Task.Yield();
        }
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
