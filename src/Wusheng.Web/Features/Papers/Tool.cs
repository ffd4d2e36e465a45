using System.Diagnostics;

namespace Wusheng.Web.Features.Papers;

/// <summary>Runs a program of the machine and waits for it, at most a minute.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="IOException">It took longer than a minute.</exception>
    public static async Task RunAsync(string path, IEnumerable<string> how, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo(path, how) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(process.StandardError.ReadToEndAsync(limit.Token), process.StandardOutput.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
            throw new IOException($"{Path.GetFileName(path)} took longer than a minute.");
        }
    }
}
