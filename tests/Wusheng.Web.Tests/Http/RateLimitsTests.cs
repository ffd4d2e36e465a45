using System.Net;

namespace Wusheng.Web.Http;

public sealed class RateLimitsTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    public ValueTask InitializeAsync()
    {
        desk.Settings["RequestsPerMinute"] = "5";
        return desk.InitializeAsync();
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_to_wait_and_others_are_not()
    {
        var (li, zhao) = (await desk.AsAsync("li"), await desk.AsAsync("zhao"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => li.GetAsync("/api/v1/me")));

        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("too-often", await refused.CodeAsync(HttpStatusCode.TooManyRequests));
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await zhao.GetAsync("/api/v1/me")).StatusCode);
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
