using System.Diagnostics;

namespace Wusheng.Bench;

/// <summary>What one operation costs: the median of several rounds on one thread, and the bytes it allocates.</summary>
internal sealed record Measured(double PerSecond, double BytesEach)
{
    private const int Rounds = 7;

    /// <param name="count">How many operations one call of <paramref name="round"/> makes.</param>
    /// <param name="round">Returns something made of all results, so that none can be optimised away.</param>
    public static Measured Of(int count, Func<long> round)
    {
        var sink = WarmUp(round);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        sink ^= round();
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var seconds = Enumerable.Range(0, Rounds).Select(_ => Seconds(round, ref sink)).Order().ToArray();
        GC.KeepAlive(sink);
        return new Measured(count / seconds[Rounds / 2], (double)bytes / count);
    }

    // Long enough for the runtime to replace its first, quick compilation by the optimised one.
    private static long WarmUp(Func<long> round)
    {
        var started = Stopwatch.GetTimestamp();
        var sink = 0L;
        for (var rounds = 0; rounds < 3 || Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(0.5); rounds++)
        {
            sink ^= round();
        }

        return sink;
    }

    private static double Seconds(Func<long> round, ref long sink)
    {
        var started = Stopwatch.GetTimestamp();
        sink ^= round();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
