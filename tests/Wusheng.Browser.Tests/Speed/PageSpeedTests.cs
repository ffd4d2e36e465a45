using System.Globalization;

using Wusheng.Cases;

namespace Wusheng.Speed;

/// <summary>A desk of its own with many cases: 5,000 in a test run, as many as <c>WUSHENG_PAGES_CASES</c> says for figures.</summary>
public sealed class FullDesk : IAsyncLifetime
{
    internal static int Cases { get; } = int.TryParse(Environment.GetEnvironmentVariable("WUSHENG_PAGES_CASES"), CultureInfo.InvariantCulture, out var many) ? many : 5_000;

    internal RunningDesk Desk { get; } = new();

    internal string Case { get; private set; } = "";

    internal string Reader { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Desk.InitializeAsync();
        using var staff = await FaultDesk.StaffedAsync(Desk);
        Reader = staff.Acceptor;
        Case = (await staff.OpenAsync("光路中断，沿街 5 户")).Id.Text;
        SeededCases.Copy(Desk.Folder, Case, Cases);
    }

    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}

/// <summary>What a page weighs on the wire and when it is there, in a browser that has kept nothing.</summary>
public sealed class PageSpeedTests(FullDesk full) : IClassFixture<FullDesk>
{
    private const int MostBytes = 150 * 1024;

    [Theory]
    [InlineData("/")]
    [InlineData("/cases")]
    [InlineData("/cases/{id}")]
    [InlineData("/wall")]
    [InlineData("/customers")]
    public async Task A_first_look_is_light_and_still_and_asks_nobody_else(string address)
    {
        await using var visitor = await full.Desk.SignedInAsync(full.Reader, FaultDesk.Password);
        var page = visitor.Page;
        await page.GotoAsync(address.Replace("{id}", full.Case, StringComparison.Ordinal), new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        var bytes = 0L;
        var wire = await page.Context.NewCDPSessionAsync(page);
        await wire.SendAsync("Network.enable");
        await wire.SendAsync("Network.clearBrowserCache");
        wire.Event("Network.loadingFinished").OnEvent += (_, told) => bytes += (long)told!.Value.GetProperty("encodedDataLength").GetDouble();
        await page.AddInitScriptAsync(
            """
            window.shift = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
            """);

        await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.Load });
        await page.WaitForTimeoutAsync(400);
        var paint = await page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
        var shift = await page.EvaluateAsync<double>("window.shift");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{address} at {FullDesk.Cases} cases: {bytes / 1024.0:0.0} kB, painted after {paint:0} ms, shift {shift:0.000}"));
        Record(address, bytes, paint, shift);

        Assert.InRange(bytes, 1, MostBytes);
        Assert.InRange(shift, 0, 0.02);
        Assert.InRange(paint, 1, 6_000);
        Assert.All(visitor.Fetched, asked => Assert.StartsWith(full.Desk.Address, asked, StringComparison.Ordinal));
    }

    /// <summary>Adds a line of figures where the environment names a file for them.</summary>
    private static void Record(string address, long bytes, double paint, double shift)
    {
        if (Environment.GetEnvironmentVariable("WUSHENG_PAGES_FIGURES") is { Length: > 0 } file)
        {
            File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"| {address} | {FullDesk.Cases:N0} | {bytes / 1024.0:0.0} | {paint:0} | {shift:0.000} |\n"));
        }
    }
}
