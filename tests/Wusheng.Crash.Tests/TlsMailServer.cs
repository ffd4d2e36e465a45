using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Wusheng.Crash.Tests;

/// <summary>A real mail server (Debian's aiosmtpd) that takes letters only over a connection encrypted by STARTTLS.</summary>
internal sealed class TlsMailServer : IDisposable
{
    private const string Program = "/usr/bin/aiosmtpd";
    private readonly string folder = Directory.CreateTempSubdirectory("wusheng-tls").FullName;
    private readonly Process process;

    private TlsMailServer()
    {
        WriteCertificate();
        process = Process.Start(new ProcessStartInfo(
            Program, ["-n", "-l", $"127.0.0.1:{Port}", "--tlscert", Certificate, "--tlskey", Key, "-c", "aiosmtpd.handlers.Mailbox", Path.Combine(folder, "mail")]))!;
    }

    internal static string? Missing { get; } = File.Exists(Program) ? null : "python3-aiosmtpd is not installed";

    internal int Port { get; } = FreePort.Next();

    /// <summary>Its certificate, for localhost, signed by itself: trusted by whoever is told to.</summary>
    internal string Certificate => Path.Combine(folder, "certificate.pem");

    private string Key => Path.Combine(folder, "key.pem");

    internal static async Task<TlsMailServer> StartAsync()
    {
        var server = new TlsMailServer();
        for (var waited = Stopwatch.StartNew(); !await server.AnswersAsync(); await Task.Delay(20))
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "The mail server does not answer.");
        }

        return server;
    }

    internal List<string> Letters() => Directory.Exists(Path.Combine(folder, "mail", "new"))
        ? [.. Directory.GetFiles(Path.Combine(folder, "mail", "new")).Select(File.ReadAllText)]
        : [];

    private void WriteCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        File.WriteAllText(Certificate, certificate.ExportCertificatePem());
        File.WriteAllText(Key, key.ExportPkcs8PrivateKeyPem());
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
