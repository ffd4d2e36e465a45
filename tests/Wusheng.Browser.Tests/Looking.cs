using System.Diagnostics;

namespace Wusheng;

/// <summary>Looks at a page again and again until something that a watch brings within seconds stands on it; a busy machine is slow, and slow is not wrong.</summary>
internal static class Looking
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task UntilAsync(IPage page, string address, string found)
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience;)
        {
            await page.GotoAsync(address);
            if (await page.Locator(found).CountAsync() > 0)
            {
                return;
            }
        }

        Assert.Fail($"{found} has not come to {address} within {Patience}.");
    }
}
