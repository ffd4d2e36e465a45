using System.Diagnostics;

using Wusheng.Web.Http;

namespace Wusheng.Web.Watches;

/// <summary>The standards in force are learned before anybody speaks.</summary>
public sealed class LearnWatchTests : IAsyncDisposable
{
    private readonly DeskUnderTest desk = new() { Settings = { ["FirstPacks"] = "mall", ["LearnAhead"] = "true" } };

    [Fact]
    public async Task What_is_in_force_is_learned_right_after_the_start()
    {
        var ours = Telemetry.Source.Name;
        var learned = new TaskCompletionSource<object?>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ours,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => _ = span.OperationName == "watch.learn" && learned.TrySetResult(span.GetTagItem("pack")),
        };
        ActivitySource.AddActivityListener(listener);

        await desk.InitializeAsync();

        Assert.Equal("mall", await learned.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync() => await desk.DisposeAsync();
}
