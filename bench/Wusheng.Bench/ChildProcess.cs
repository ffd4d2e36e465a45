using System.Diagnostics;

namespace Wusheng.Bench;

/// <summary>A server under test in a process of its own, so that what it uses can be told from what the callers use.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    internal static Process Start(string program, string address, params (string Name, string? Value)[] settings) => Start(program, [], address, settings);

    internal static Process Start(string program, string[] arguments, string address, params (string Name, string? Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_URLS"] = address;
        foreach (var (name, value) in settings.Where(setting => setting.Value is not null))
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        return started;
    }

    internal static void Await(HttpClient client, string path, Process server) => Await(client, path, server, TimeSpan.FromMilliseconds(100));

    internal static void Await(HttpClient client, string path, Process server, TimeSpan every)
    {
        for (var waited = Stopwatch.StartNew(); !Answers(client, path); Thread.Sleep(every))
        {
            if (server.HasExited || waited.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{client.BaseAddress} does not come up.");
            }
        }
    }

    private static bool Answers(HttpClient client, string path)
    {
        try
        {
            using var answer = client.GetAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
