using System.Net;
using System.Net.Sockets;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Wusheng.Web.Watches;

/// <summary>
/// Where webhooks may lead: to systems of the centre and outside, but never back into the desk, nor to addresses a machine keeps for
/// itself (a cloud tells its secrets at one of them). Judged at the address that is really connected to, so that a name cannot change its mind.
/// </summary>
internal sealed class HookConnections(IServer server, WushengOptions settings)
{
    private static readonly IPNetwork[] NeverAsked =
        [IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("224.0.0.0/4"), IPNetwork.Parse("::/128"), IPNetwork.Parse("fe80::/10"), IPNetwork.Parse("ff00::/8")];

    /// <summary>A handler that connects only there, and follows no other address an answer names.</summary>
    public SocketsHttpHandler Handler() => new() { AllowAutoRedirect = false, UseProxy = false, ConnectCallback = ConnectAsync };

    /// <param name="host">As it stands in the webhook's address.</param>
    public bool Allows(string host, IPAddress address, int port)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Array.Exists(NeverAsked, network => network.Contains(real))
            && !(IPAddress.IsLoopback(real) && OwnPorts().Contains(port))
            && (settings.HookHosts is not { Length: > 0 } hosts || hosts.Split(',', StringSplitOptions.TrimEntries).Contains(host, StringComparer.OrdinalIgnoreCase));
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        IPAddress[] allowed = [.. (await Dns.GetHostAddressesAsync(host, cancel)).Where(address => Allows(host, address, port))];
        if (allowed.Length == 0)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"Webhooks may not lead to {host}:{port}.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private IEnumerable<int> OwnPorts() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.Select(address => BindingAddress.Parse(address).Port) ?? [];
}
