using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;

namespace Wusheng.Crash.Tests;

/// <summary>Mail leaves the running desk encrypted, to a server it can trust, or not at all.</summary>
public sealed class EncryptedMailTests : IDisposable
{
    private readonly Place place = new(Place.Sqlite);

    [Fact]
    public async Task A_notice_travels_by_starttls_to_a_server_whose_certificate_is_trusted()
    {
        using var server = await ServerAsync();
        using var desk = await HandedOverAsync(server, ("SSL_CERT_FILE", server.Certificate));

        await UntilAsync(() => server.Letters().Count > 0);

        var letter = Assert.Single(server.Letters());
        Assert.Contains("To: zhao@desk.test", letter, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("true", "")]
    [InlineData("false", "STARTTLS")]
    public async Task To_a_stranger_or_in_the_clear_nothing_is_sent(string startTls, string says)
    {
        using var server = await ServerAsync();
        using var desk = await HandedOverAsync(server, ("Wusheng__Mail__StartTls", startTls));

        var why = "";
        await UntilAsync(() => (why = Why()).Length > 0);

        Assert.Contains(says, why, StringComparison.Ordinal);
        Assert.Empty(server.Letters());
    }

    private static async Task<TlsMailServer> ServerAsync()
    {
        Assert.SkipWhen(TlsMailServer.Missing is not null, TlsMailServer.Missing ?? "");
        return await TlsMailServer.StartAsync();
    }

    private async Task<DeskProcess> HandedOverAsync(TlsMailServer server, (string, string) setting)
    {
        await place.FurnishAsync();
        var desk = new DeskProcess(
            place, ("Wusheng__Mail__Host", "localhost"), ("Wusheng__Mail__Port", server.Port.ToString(CultureInfo.InvariantCulture)), ("Wusheng__Mail__From", "desk@desk.test"), setting);
        await desk.StartAsync();
        using var opened = await new Callers(desk.Client).TryAsync(1);
        var id = opened!.Headers.Location!.ToString().Split('/')[^1];
        using var given = await desk.Client.PostAsJsonAsync($"/api/v1/cases/{id}/hand-over", new { to = "zhao", reason = "请回电话" });
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        return desk;
    }

    private string Why()
    {
        using var database = place.Open();
        using var db = database.OpenDb();
        return db.Outbox.Where(row => row.Kind == "notice" && row.DoneAt == null).Select(row => row.LastError).FirstOrDefault() ?? "";
    }

    private static async Task UntilAsync(Func<bool> so)
    {
        for (var waited = Stopwatch.StartNew(); !so() && waited.Elapsed < TimeSpan.FromSeconds(60); await Task.Delay(50))
        {
        }
    }

    public void Dispose() => place.Dispose();
}
