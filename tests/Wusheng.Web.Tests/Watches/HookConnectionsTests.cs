using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Wusheng.Web.Watches;

public sealed class HookConnectionsTests
{
    [Theory]
    [InlineData("169.254.169.254", 80, false)]
    [InlineData("::ffff:169.254.169.254", 80, false)]
    [InlineData("fe80::1", 80, false)]
    [InlineData("0.0.0.0", 80, false)]
    [InlineData("::", 80, false)]
    [InlineData("224.0.0.1", 80, false)]
    [InlineData("127.0.0.1", 5080, false)]
    [InlineData("::1", 5080, false)]
    [InlineData("127.0.0.1", 8088, true)]
    [InlineData("10.2.3.4", 443, true)]
    [InlineData("203.0.113.7", 443, true)]
    public void They_lead_neither_into_the_desk_nor_to_what_a_machine_keeps_for_itself(string address, int port, bool allowed) =>
        Assert.Equal(allowed, Connections(null).Allows("hooks.test", IPAddress.Parse(address), port));

    [Theory]
    [InlineData("Crm.test", true)]
    [InlineData("evil.test", false)]
    public void Where_hosts_are_named_they_lead_nowhere_else(string host, bool allowed) =>
        Assert.Equal(allowed, Connections("crm.test, erp.test").Allows(host, IPAddress.Parse("203.0.113.7"), 443));

    [Theory]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://127.0.0.1:5080/")]
    [InlineData("http://[::1]:5080/")]
    [InlineData("http://2130706433:5080/")]
    public async Task A_forbidden_address_is_never_connected_to_however_it_is_written(string address)
    {
        using var http = new HttpClient(Connections(null).Handler());

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(address));

        Assert.Contains("may not lead", refused.Message, StringComparison.Ordinal);
    }

    private static HookConnections Connections(string? hosts) => new(new Listening(), new WushengOptions { HookHosts = hosts });

    /// <summary>A server that says where it listens and does nothing else.</summary>
    private sealed class Listening : IServer
    {
        public Listening()
        {
            var addresses = new ServerAddressesFeature();
            addresses.Addresses.Add("http://127.0.0.1:5080");
            Features.Set<IServerAddressesFeature>(addresses);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
