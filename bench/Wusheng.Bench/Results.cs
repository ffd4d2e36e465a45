using System.Globalization;
using System.Runtime.InteropServices;

namespace Wusheng.Bench;

/// <summary>Writes a bench's report to the screen and to <c>bench/results/NAME.md</c>.</summary>
internal static class Results
{
    public static void Write(string name, Action<TextWriter> bench)
    {
        using var report = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        report.WriteLine($"# {name}\n");
        report.WriteLine($"`bench/run {name}` on {Environment.ProcessorCount} × {Processor()}, {RuntimeInformation.FrameworkDescription}.\n");
        var (began, load) = (DateTime.UtcNow, Load());
        bench(report);
        report.WriteLine($"\nMeasured {began:yyyy-MM-dd HH:mm} UTC; the machine's load was {load} at the start and {Load()} at the end, this bench's own included.");
        Console.Write(report);
        File.WriteAllText(Path.Combine(Folder(), $"{name}.md"), report.ToString());
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "processor"
            : RuntimeInformation.ProcessArchitecture.ToString();

    // How many processes wanted the processors over the last minute: what shares of time are worth hangs on it.
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Folder() => Directory.CreateDirectory(Path.Combine(Repository.Root, "bench", "results")).FullName;
}
