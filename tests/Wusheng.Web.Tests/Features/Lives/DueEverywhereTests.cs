using System.Globalization;

namespace Wusheng.Web.Features.Lives;

/// <summary>One due time, wherever it is read.</summary>
public sealed class DueEverywhereTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    [Fact]
    public async Task Torture_06_list_page_why_and_api_show_the_same_due_time()
    {
        var li = await desk.AsAsync("li");
        var (id, _) = await li.OpenFaultAsync();
        var whole = await li.ReadAsync($"cases/{id}");
        var clock = whole.GetProperty("clocks").EnumerateArray().Where(each => each.TryGetProperty("due", out _) && each.GetProperty("state").GetString() == "running").MinBy(each => each.GetProperty("due").GetDateTimeOffset());
        var due = clock.GetProperty("due").GetDateTimeOffset();
        var mark = $"data-due=\"{due.ToUnixTimeMilliseconds()}\"";

        var listed = (await li.ReadAsync("cases?limit=200")).GetProperty("items").EnumerateArray().Single(each => each.GetProperty("id").GetString() == id);
        Assert.Equal(due, listed.GetProperty("nextDue").GetDateTimeOffset());
        Assert.Contains(mark, await li.GetStringAsync("/cases"), StringComparison.Ordinal);
        Assert.Contains(mark, await li.GetStringAsync($"/cases/{id}"), StringComparison.Ordinal);
        var local = TimeZoneInfo.ConvertTime(due, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")).ToString("HH:mm", CultureInfo.InvariantCulture);
        Assert.Contains(local, await li.GetStringAsync($"/cases/{id}/why/{clock.GetProperty("row")}/{clock.GetProperty("clock").GetString()}"), StringComparison.Ordinal);
        Assert.Equal(due, (await li.ReadAsync($"cases/{id}/clocks/{clock.GetProperty("clock").GetString()}/why")).GetProperty("due").GetDateTimeOffset());
    }

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
