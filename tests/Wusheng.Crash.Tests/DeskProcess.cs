using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Wusheng.Crash.Tests;

/// <summary>The desk as it is built, in a process that may be killed at any moment and started again at the same address.</summary>
internal sealed class DeskProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Place place;
    private readonly (string Name, string Value)[] more;
    private readonly string packs = Directory.CreateTempSubdirectory("wusheng-packs").FullName;
    private Process? process;

    /// <param name="more">More of its environment.</param>
    internal DeskProcess(Place place, params (string Name, string Value)[] more)
    {
        (this.place, this.more) = (place, more);
        Address = $"http://127.0.0.1:{FreePort.Next()}";
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(Address), Timeout = TimeSpan.FromSeconds(30) };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Place.Secret);
        foreach (var name in (string[])["core", "telecom"])
        {
            Directory.CreateSymbolicLink(Path.Combine(packs, name), Path.Combine(Repository.Root, "packs", name));
        }
    }

    internal string Address { get; }

    internal HttpClient Client { get; }

    internal async Task StartAsync()
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(build.Parent!.Parent!.FullName, "Wusheng.Web", build.Name, "Wusheng.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Settings().Concat(more))
        {
            start.Environment[name] = value;
        }

        process?.Dispose();
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        for (var waited = Stopwatch.StartNew(); !await AnswersAsync(); await Task.Delay(20))
        {
            Assert.False(process.HasExited || waited.Elapsed > Patience, $"The desk does not come up at {Address}.");
        }
    }

    /// <summary>SIGKILL: nothing is finished, nothing is said.</summary>
    internal void Kill()
    {
        process!.Kill();
        process.WaitForExit();
    }

    /// <summary>SIGTERM, as when a new release is put in its place: what has begun is finished.</summary>
    internal async Task StopAsync()
    {
        Shell.Run($"kill -TERM {process!.Id}");
        await process.WaitForExitAsync();
    }

    private IEnumerable<(string Name, string Value)> Settings()
    {
        yield return ("ASPNETCORE_URLS", Address);
        yield return ("Wusheng__Data", place.Folder);
        yield return ("Wusheng__LearnAhead", "false");
        yield return ("Wusheng__Packs", packs);
        yield return ("Wusheng__RequestsPerMinute", "100000000");
        yield return ("Logging__LogLevel__Default", "None");
        if (place.Server is { } server)
        {
            yield return ("Wusheng__Postgres", server.Connection);
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/readyz", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            Kill();
        }

        process?.Dispose();
        Client.Dispose();
        Directory.Delete(packs, recursive: true);
    }
}
