using System.Diagnostics;
using System.Net.Sockets;

namespace Wusheng.Web.Watches;

/// <summary>A real mail server (Debian's opensmtpd) on a free port, whose mail for anybody lies in one folder.</summary>
internal sealed class MailServer : IDisposable
{
    private const string Program = "/usr/sbin/smtpd";
    private const string Spool = "/var/spool/smtpd";
    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-mail").FullName;
    private Process? process;

    internal int Port { get; } = FreePort.Next();

    /// <summary>Why there can be none here, or null.</summary>
    internal static string? Missing =>
        !File.Exists(Program) ? "opensmtpd is not installed"
        : Environment.UserName != "root" ? "opensmtpd starts as root only"
        : null;

    internal static async Task<MailServer> StartAsync()
    {
        var server = new MailServer();
        server.Furnish();
        server.process = Process.Start(new ProcessStartInfo(Program, ["-d", "-f", Path.Combine(server.folder, "smtpd.conf")]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        await server.AnswersAsync();
        return server;
    }

    /// <summary>Everything that has arrived, waiting for at least so many.</summary>
    internal async Task<List<string>> ArrivedAsync(int count)
    {
        var place = Path.Combine(folder, "mail", "new");
        var until = Stopwatch.StartNew();
        while (true)
        {
            var letters = Directory.Exists(place) ? Directory.GetFiles(place).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList() : [];
            if (letters.Count >= count || until.Elapsed > TimeSpan.FromSeconds(30))
            {
                return letters;
            }

            await Task.Delay(20);
        }
    }

    private void Furnish()
    {
        var mail = Directory.CreateDirectory(Path.Combine(folder, "mail")).FullName;
        Process.Start("chmod", ["711", folder])!.WaitForExit();
        File.WriteAllText(Path.Combine(folder, "smtpd.conf"), $$"""
            table everyone { "@" = "nobody" }
            listen on 127.0.0.1 port {{Port}} hostname localhost
            action "keep" maildir "{{mail}}" virtual <everyone>
            match from any for any action "keep"

            """);
        Directory.CreateDirectory(Spool);
        Process.Start("chown", ["nobody", mail])!.WaitForExit();
    }

    private async Task AnswersAsync()
    {
        for (var tries = 0; tries < 500; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }

        throw new InvalidOperationException("The mail server does not answer.");
    }

    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
