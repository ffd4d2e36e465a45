using System.Runtime.InteropServices;

namespace Wusheng.Web.Features.Papers;

/// <summary>
/// The machine's Chromium as a printing press: a document of our own in, a PDF or a picture out. It reaches no network, and nothing of
/// what went in stays behind. One at a time: a press is heavy, and papers are not printed by the hundred.
/// </summary>
internal sealed class Chromium(WushengOptions settings) : IDisposable
{
    private static readonly string[] Known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly string[] Quiet =
    [
        "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--hide-scrollbars", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    private static readonly Dictionary<string, byte[]> NothingBeside = [];
    private readonly SemaphoreSlim press = new(1, 1);
    private readonly string? path = settings.Chromium ?? Known.FirstOrDefault(File.Exists);

    /// <summary>Whether this machine can lay out PDF and stamp copies.</summary>
    public bool IsThere => path is not null;

    /// <exception cref="IOException">It did not come out; the reason is in the message.</exception>
    public Task<byte[]> PdfAsync(string html, CancellationToken cancel) => PressAsync(html, NothingBeside, "out.pdf", folder => [$"--print-to-pdf={Path.Combine(folder, "out.pdf")}"], cancel);

    /// <summary>A JPEG of a page of that many pixels, with files beside it that it may show.</summary>
    /// <exception cref="IOException">It did not come out.</exception>
    public Task<byte[]> PictureAsync(string html, IReadOnlyDictionary<string, byte[]> beside, int width, int height, CancellationToken cancel) =>
        PressAsync(html, beside, "out.jpeg", folder => [$"--screenshot={Path.Combine(folder, "out.jpeg")}", FormattableString.Invariant($"--window-size={width},{height}"), "--virtual-time-budget=5000"], cancel);

    private async Task<byte[]> PressAsync(string html, IReadOnlyDictionary<string, byte[]> beside, string made, Func<string, string[]> how, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("wusheng-press-").FullName;
        await press.WaitAsync(cancel);
        try
        {
            foreach (var (name, content) in beside)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, name), content, cancel);
            }

            await File.WriteAllTextAsync(Path.Combine(folder, "in.html"), html, cancel);
            await RunAsync(folder, how(folder), cancel);
            return await File.ReadAllBytesAsync(Path.Combine(folder, made), cancel);
        }
        finally
        {
            press.Release();
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task RunAsync(string folder, string[] how, CancellationToken cancel)
    {
        // Chromium refuses its sandbox to root; whoever runs the desk as a user of its own keeps it.
        string[] root = IsRoot ? ["--no-sandbox"] : [];
        return Tool.RunAsync(path!, [.. Quiet, .. root, $"--user-data-dir={Path.Combine(folder, "profile")}", .. how, new Uri(Path.Combine(folder, "in.html")).AbsoluteUri], cancel);
    }

    private static bool IsRoot => !RuntimeInformation.IsOSPlatform(OSPlatform.Windows) && Environment.UserName == "root";

    public void Dispose() => press.Dispose();
}
