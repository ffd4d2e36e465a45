using Wusheng.Store.Live;

namespace Wusheng.Web.Watches;

public sealed class ClockWatchTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    [Fact]
    public async Task What_falls_due_is_breached_at_its_moment_and_the_supervisor_hears_of_it()
    {
        var (li, zhao) = (await desk.AsAsync("li"), await desk.AsAsync("zhao"));
        var (id, _) = await li.OpenFaultAsync();
        var due = desk.Clock.Now.AddMinutes(30);
        desk.Clock.Now = due.AddMinutes(3);

        await desk.Of<DueWatch>().PassAsync();

        var clock = (await li.ReadAsync($"cases/{id}")).GetProperty("clocks").EnumerateArray().Single(each => each.GetProperty("clock").GetString() == "preprocessTime");
        Assert.Equal(due, clock.GetProperty("breachedAt").GetDateTimeOffset());
        var notice = Assert.Single((await zhao.ReadAsync("inbox")).GetProperty("items").EnumerateArray());
        Assert.Equal("CAS-22", notice.GetProperty("clause").GetString());
        Assert.Single((await li.ReadAsync("cases?overdue=true")).GetProperty("items").EnumerateArray());
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
