using System.Net.Sockets;
using System.Text;

namespace Wusheng.Web.Features.Calls.Asterisk;

/// <summary>Listens to the switchboard's manager interface, and listens again when the line was lost.</summary>
internal sealed class AsteriskWatch(AsteriskSettings settings, CallBook book, CallDesk desk, TimeProvider clock, ILogger<AsteriskWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings.Host is { Length: > 0 } host && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(host, stoppingToken);
                log.LogWarning("The switchboard {Host} closed the line; listening again shortly", host);
            }
            catch (Exception lost) when (lost is SocketException or IOException or InvalidDataException)
            {
                log.LogWarning(lost, "The switchboard {Host} cannot be heard; listening again shortly", host);
            }

            await Task.Delay(settings.Pause, clock, stoppingToken);
        }
    }

    private async Task ListenAsync(string host, CancellationToken cancel)
    {
        using var line = new TcpClient();
        await line.ConnectAsync(host, settings.Port, cancel);
        await using var stream = line.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await reader.ReadLineAsync(cancel);
        await SignInAsync(stream, cancel);
        var calls = new AsteriskCalls(number => book.Staff(number) is not null, clock);
        while (await ManagerMessage.ReadAsync(reader, cancel) is { } said)
        {
            if (said["Response"] == "Error")
            {
                throw new InvalidDataException($"The manager interface refused: {said["Message"]}");
            }

            if (calls.Hear(said) is { } told)
            {
                await TellAsync(told, cancel);
            }
        }
    }

    private async Task SignInAsync(NetworkStream stream, CancellationToken cancel)
    {
        var action = $"Action: Login\r\nUsername: {Plain(settings.User)}\r\nSecret: {Plain(settings.Secret)}\r\nEvents: call\r\n\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(action), cancel);
    }

    private async Task TellAsync(CallEvent told, CancellationToken cancel)
    {
        if (await desk.TellAsync(told, cancel) is Decision.Refused { Why: [var why, ..] })
        {
            log.LogWarning("Call {Call}: '{Type}' was not taken over: {Why}", told.Call, told.Type, why.En);
        }
    }

    // A line break in a setting would be another action.
    private static string Plain(string text) => text.ReplaceLineEndings("");
}
