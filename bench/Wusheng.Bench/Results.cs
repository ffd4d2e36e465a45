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
        bench(report);
        Console.Write(report);
        File.WriteAllText(Path.Combine(Folder(), $"{name}.md"), report.ToString());
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "processor"
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Folder() => Directory.CreateDirectory(Path.Combine(Repository.Root, "bench", "results")).FullName;
}
