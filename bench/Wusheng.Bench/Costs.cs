using System.Runtime.InteropServices;

namespace Wusheng.Bench;

/// <summary>What each kind of work took of one thread: its processor time and the bytes it allocated, without what it called that is counted by itself.</summary>
internal sealed class Costs
{
    private readonly Dictionary<string, Cost> costs = [];
    private readonly Stack<string> open = [];
    private double seconds;
    private long bytes;

    internal IEnumerable<(string What, double Seconds, long Bytes, int Times)> All =>
        costs.Select(each => (each.Key, each.Value.Seconds, each.Value.Bytes, each.Value.Times)).OrderByDescending(each => each.Seconds);

    internal void Clear() => costs.Clear();

    internal T Of<T>(string what, Func<T> work)
    {
        Book();
        open.Push(what);
        CostOf(what).Times++;
        try
        {
            return work();
        }
        finally
        {
            Book();
            open.Pop();
        }
    }

    internal void Of(string what, Action work) => Of(what, () =>
    {
        work();
        return true;
    });

    // Everything since the last booking belongs to what is innermost now.
    private void Book()
    {
        var (now, allocated) = (ProcessorTime.Seconds, GC.GetAllocatedBytesForCurrentThread());
        if (open.TryPeek(out var what))
        {
            var cost = CostOf(what);
            cost.Seconds += now - seconds;
            cost.Bytes += allocated - bytes;
        }

        (seconds, bytes) = (ProcessorTime.Seconds, GC.GetAllocatedBytesForCurrentThread());
    }

    private Cost CostOf(string what) => CollectionsMarshal.GetValueRefOrAddDefault(costs, what, out _) ??= new Cost();

    private sealed class Cost
    {
        internal double Seconds { get; set; }

        internal long Bytes { get; set; }

        internal int Times { get; set; }
    }
}
