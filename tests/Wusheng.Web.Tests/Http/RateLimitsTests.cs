namespace Wusheng.Web.Http;

public sealed class RateLimitsTests : IAsyncLifetime
{
    private readonly DeskUnderTest desk = new();

    public ValueTask InitializeAsync()
    {
        desk.Settings["RequestsPerMinute"] = "5";
        desk.Settings["StrangerWritesPerMinute"] = "5";
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

    [Fact]
    public async Task Who_tries_passwords_without_end_is_slowed_by_where_they_come_from()
    {
        var stranger = desk.CreateClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => stranger.PostAsync("/sign-in", new StringContent(""))));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/sign-in")).StatusCode);
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();
}
