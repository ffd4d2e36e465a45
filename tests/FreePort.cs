using System.Net;
using System.Net.Sockets;

namespace Wusheng;

/// <summary>A port of this machine on which nobody listens at the moment.</summary>
internal static class FreePort
{
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
