using System.Diagnostics;

namespace Wusheng.Bench;

/// <summary>Milliseconds of one reading, asked one after the other.</summary>
internal sealed record Spread(double Median, double Slow)
{
    internal static Spread Of(int rounds, Action read)
    {
        for (var i = 0; i < rounds / 4; i++)
        {
            read();
        }

        return Of(Enumerable.Range(0, rounds).Select(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            read();
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }));
    }

    internal static Spread Of(IEnumerable<double> milliseconds)
    {
        var times = milliseconds.Order().ToArray();
        return new Spread(times[times.Length / 2], times[(int)(times.Length * 0.95)]);
    }

    public override string ToString() => $"{Median:0.00} ({Slow:0.00})";
}
