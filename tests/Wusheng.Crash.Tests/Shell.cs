using System.Diagnostics;

namespace Wusheng.Crash.Tests;

/// <summary>Commands of the machine that the tests need.</summary>
internal static class Shell
{
    /// <returns>What it said to its error stream when it failed, or null.</returns>
    internal static string? Try(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardError = true })!;
        var said = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        return shell.ExitCode == 0 ? null : said;
    }

    internal static void Run(string command) => Assert.Null(Try(command));
}
