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
        report.WriteLine($"`dotnet run -c Release --project bench/Wusheng.Bench -- {name}` on {Environment.ProcessorCount} × {Processor()}, {RuntimeInformation.FrameworkDescription}.\n");
        bench(report);
        Console.Write(report);
        File.WriteAllText(Path.Combine(Folder(), $"{name}.md"), report.ToString());
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "processor"
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wusheng.slnx")))
        {
            folder = folder.Parent;
        }

        return Directory.CreateDirectory(Path.Combine(folder?.FullName ?? ".", "bench", "results")).FullName;
    }
}
