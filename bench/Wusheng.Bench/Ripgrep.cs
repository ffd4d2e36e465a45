using System.Diagnostics;
using System.Globalization;

namespace Wusheng.Bench;

/// <summary>ripgrep, where it is installed, over files in memory.</summary>
internal sealed class Ripgrep : IDisposable
{
    private readonly string phrases = Path.GetTempFileName();
    private readonly string text = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"wusheng-{Environment.ProcessId}.txt");

    public Ripgrep(string[] phrases, byte[] text)
    {
        File.WriteAllLines(this.phrases, phrases);
        File.WriteAllBytes(this.text, text);
    }

    public static bool IsInstalled => Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "rg"))) ?? false;

    /// <summary>Matches that do not overlap.</summary>
    public long Count()
    {
        using var run = Process.Start(new ProcessStartInfo("rg", ["-j1", "-F", "--count-matches", "-f", phrases, text]) { RedirectStandardOutput = true })!;
        return long.Parse(run.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        File.Delete(phrases);
        File.Delete(text);
    }
}
