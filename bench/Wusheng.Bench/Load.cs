using System.Diagnostics;
using System.Globalization;

namespace Wusheng.Bench;

/// <summary>What many callers at once got done: each asks again as soon as it is answered.</summary>
/// <param name="Median">Milliseconds one call took.</param>
/// <param name="Slowest">The 99th of a hundred.</param>
internal sealed record Load(double PerSecond, double Median, double Slowest, int Calls)
{
    /// <summary>How long one figure is measured; <c>WUSHENG_BENCH_SECONDS</c> asks for another length.</summary>
    internal static TimeSpan Round { get; } =
        TimeSpan.FromSeconds(double.TryParse(Environment.GetEnvironmentVariable("WUSHENG_BENCH_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 4);

    /// <param name="operation">Is told the number of the call, from 1.</param>
    internal static Load Of(int clients, TimeSpan length, Func<int, Task> operation)
    {
        var times = new List<double>[clients];
        var number = 0;
        var started = Stopwatch.GetTimestamp();
        Task.WaitAll([.. Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            times[client] = [];
            while (Stopwatch.GetElapsedTime(started) < length)
            {
                var begun = Stopwatch.GetTimestamp();
                await operation(Interlocked.Increment(ref number));
                times[client].Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }))]);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var all = times.SelectMany(each => each).Order().ToArray();
        return new Load(all.Length / seconds, all[all.Length / 2], all[(int)(all.Length * 0.99)], all.Length);
    }
}
