using System.Text;

using Wusheng.Web.Watches;

namespace Wusheng.Web.Features.Calls;

public sealed class SignedCallsTests : IAsyncLifetime
{
    private const string Secret = "shared-with-the-switchboard";
    private const string Ringing = """{"call":"s-1","type":"ringing","from":"13800006666","to":"4001"}""";
    private readonly DeskUnderTest desk = new() { Settings = { ["Calls:Secret"] = Secret, ["Calls:Lines:4001"] = "east" } };

    private long Now => desk.Clock.Now.ToUnixTimeSeconds();

    [Fact]
    public async Task A_signed_event_is_taken_over_at_the_site_of_its_line() =>
        Assert.Equal(HttpStatusCode.OK, await SendAsync(Ringing, Now, HookSending.Sign(Secret, Now, Ringing)));

    [Fact]
    public async Task A_changed_or_old_or_unsigned_event_is_refused()
    {
        var old = Now - 3600;

        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(Ringing.Replace("6666", "7777", StringComparison.Ordinal), Now, HookSending.Sign(Secret, Now, Ringing)));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(Ringing, old, HookSending.Sign(Secret, old, Ringing)));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(Ringing, Now, ""));
    }

    private async Task<HttpStatusCode> SendAsync(string body, long moment, string signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/calls/events") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation(HookSending.Signature, $"t={moment},v1={signature}");
        return (await desk.CreateClient().SendAsync(request)).StatusCode;
    }

    public ValueTask InitializeAsync() => desk.InitializeAsync();

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
