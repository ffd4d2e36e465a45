using System.Collections.Concurrent;
using Wusheng.Core.Lives;
using Wusheng.Core.Values;
using Wusheng.Store.Writing;

namespace Wusheng.Crash.Tests;

/// <summary>Cases opened through the one door of writing, without a process between.</summary>
internal sealed class Acts(LifeStore lives)
{
    private int asked;

    /// <summary>Ids of what was answered.</summary>
    internal ConcurrentBag<string> Answered { get; } = [];

    internal async Task<Life> OpenAsync()
    {
        var act = Interlocked.Increment(ref asked);
        var with = ImmutableDictionary<string, Given>.Empty
            .Add("line", $"kd{act:00000}").Add("kind", "broadband").Add("symptom", "光猫亮红灯，宽带上不了网").Add("address", Callers.AddressOf(act));
        var decision = await lives.ActAsync(new Open("fault", "root", "phone", with), Place.Agent, new ActContext(null, $"act-{act}"));
        var life = Assert.IsType<Decision.Happened>(decision).Life;
        Answered.Add(life.Id.Text);
        return life;
    }

    internal Task WorkAsync(int callers, CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(
        async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await OpenAsync();
            }
        },
        CancellationToken.None)));
}
