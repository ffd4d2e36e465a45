using System.Globalization;
using System.Text;
using Wusheng.Packs;
using Wusheng.Packs.Source;
using YamlDotNet.Core;

namespace Wusheng.Bench;

/// <summary>From the folder of a pack to a checked, runnable one, against the bare reading of the same YAML.</summary>
public static class PackCompileBench
{
    private const int Rounds = 15;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public static void Run(TextWriter report)
    {
        var root = Repository.Root;
        report.WriteLine($"One thread, medians of {Rounds} rounds after a second and a half to warm up; parents are compiled each time too.\n");
        report.WriteLine("| pack | bytes with parents | read and compiled, ms | compiled from memory, ms | bare YAML events, ms | allocated, MB |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(root, "packs")).Order(StringComparer.Ordinal).Append(Path.Combine(root, "tests/Wusheng.Packs.Tests/Fixtures/examples")))
        {
            Row(report, folder);
        }
    }

    private static void Row(TextWriter report, string folder)
    {
        if (PackFolder.Read(folder, PackSearch.SiblingsOnly) is not PackReading.Sound { Content: var content })
        {
            throw new InvalidOperationException($"{folder} is not sound.");
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = PackCompiler.Compile(content);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var whole = Median(() => PackFolder.Read(folder, PackSearch.SiblingsOnly));
        var memory = Median(() => PackCompiler.Compile(content));
        var bare = Median(() => (object)All(content).Sum(Events));
        report.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {Path.GetFileName(folder)} | {All(content).Sum(file => file.Bytes.Length):N0} | {whole:N1} | {memory:N1} | {bare:N1} | {allocated / 1048576.0:N1} |"));
    }

    private static IEnumerable<PackFile> All(PackContent content) => content.Files.Concat(content.Parents.SelectMany(All));

    private static int Events(PackFile file)
    {
        if (file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            return 0;
        }

        var parser = new Parser(new StringReader(Encoding.UTF8.GetString(file.Bytes.Span)));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    private static double Median(Func<object?> act)
    {
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        while (System.Diagnostics.Stopwatch.GetElapsedTime(begun) < WarmUp)
        {
            act();
        }

        var times = Enumerable.Range(0, Rounds).Select(_ =>
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            act();
            return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        return times[Rounds / 2];
    }
}
