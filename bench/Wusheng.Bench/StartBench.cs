using System.Diagnostics;

namespace Wusheng.Bench;

/// <summary>From starting the built desk to its first answer, on an empty folder and on one it has used before, and what it holds when nobody asks.</summary>
public static class StartBench
{
    private const int Rounds = 5;
    private const string Address = "http://127.0.0.1:5112";
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    public static void Run(TextWriter report)
    {
        report.WriteLine($"The built desk as a process, until `/readyz` says yes (asked every 20 ms); medians of {Rounds}, SQLite. The processor's time is that of the whole process, so that others on the machine do not count. Memory after {Rest.TotalSeconds:0} seconds of rest and one page of the list. Target: at most 2 s, at most 200 MB.\n");
        report.WriteLine("| start | ready after s | processor s until then | held at rest MB | after a page MB |");
        report.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var folders = Enumerable.Range(0, Rounds).Select(_ => Directory.CreateTempSubdirectory("wusheng-start").FullName).ToList();
        Row(report, "first, on an empty folder", folders);
        Row(report, "again", folders);
        folders.ForEach(folder => Directory.Delete(folder, recursive: true));
    }

    private static void Row(TextWriter report, string what, List<string> folders)
    {
        var starts = folders.Select(Started).ToList();
        double Median(Func<Start, double> figure) => starts.Select(figure).Order().ElementAt(Rounds / 2);
        report.WriteLine($"| {what} | {Median(start => start.Ready):0.00} | {Median(start => start.Processor):0.00} | {Median(start => start.Rest):N0} | {Median(start => start.Page):N0} |");
    }

    private static Start Started(string folder)
    {
        var began = Stopwatch.GetTimestamp();
        using var desk = ChildProcess.Start(
            Path.Combine(Repository.Root, "artifacts/bin/Wusheng.Web/release/Wusheng.Web.dll"), Address, ("Wusheng__Data", folder), ("Logging__LogLevel__Default", "Warning"));
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(Address) };
        ChildProcess.Await(client, "/readyz", desk, TimeSpan.FromMilliseconds(20));
        var (ready, processor) = (Stopwatch.GetElapsedTime(began).TotalSeconds, desk.TotalProcessorTime.TotalSeconds);
        Thread.Sleep(Rest);
        var rest = Held(desk);
        client.GetStringAsync(new Uri("/cases", UriKind.Relative)).GetAwaiter().GetResult();
        var page = Held(desk);
        desk.Kill();
        desk.WaitForExit();
        return new Start(ready, processor, rest, page);
    }

    private static double Held(Process desk)
    {
        desk.Refresh();
        return desk.WorkingSet64 / 1048576.0;
    }

    private sealed record Start(double Ready, double Processor, double Rest, double Page);
}
