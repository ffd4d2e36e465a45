using System.Net.Sockets;
using System.Text;

namespace Wusheng.Web.Features.Calls;

/// <summary>A peer that speaks the manager interface on a real port: greets, lets in whoever knows the secret, then says its lines.</summary>
internal sealed class ScriptedSwitchboard : IDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);

    public ScriptedSwitchboard() => door.Start();

    internal int Port => ((IPEndPoint)door.LocalEndpoint).Port;

    /// <returns>The login as it was sent.</returns>
    internal async Task<string> ServeAsync(string script)
    {
        using var caller = await door.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromSeconds(60));
        await using var line = caller.GetStream();
        await line.WriteAsync("Asterisk Call Manager/9.0.0\r\n"u8.ToArray());
        using var reader = new StreamReader(line, leaveOpen: true);
        var login = new StringBuilder();
        while (await reader.ReadLineAsync() is { Length: > 0 } said)
        {
            login.AppendLine(said);
        }

        await line.WriteAsync("Response: Success\r\nMessage: Authentication accepted\r\n\r\n"u8.ToArray());
        await line.WriteAsync(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\r\n") + "\r\n\r\n"));
        await line.FlushAsync();
        caller.Client.Shutdown(SocketShutdown.Send);
        return login.ToString();
    }

    public void Dispose() => door.Dispose();
}
