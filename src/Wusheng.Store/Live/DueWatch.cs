using Wusheng.Store.Writing;

namespace Wusheng.Store.Live;

/// <summary>
/// Lets time pass for the lives it has come for. One index says which; each is acted on through the same door as everything else,
/// so that two watches at once find the second time that nothing is left to happen.
/// </summary>
public sealed class DueWatch(Database database, LifeStore lives, TimeProvider clock)
{
    private const int Batch = 500;

    /// <summary>Works off everything that is due by now.</summary>
    /// <returns>How many lives were looked at, and when the next one wakes (null: none ever will).</returns>
    public async Task<Watched> PassAsync(CancellationToken cancel = default)
    {
        var seen = 0;
        using var line = database.OpenLine();
        var due = new DueLives(line, database.Takes);
        while (due.Take(Batch, clock.GetUtcNow().ToUniversalTime()) is { Count: > 0 } batch)
        {
            cancel.ThrowIfCancellationRequested();
            var stuck = await PassAsync(batch, cancel).ConfigureAwait(false);
            due.Release(stuck, clock.GetUtcNow().ToUniversalTime());
            seen += batch.Count;
        }

        return new Watched(seen, due.NextWake());
    }

    /// <returns>Lives for which nothing happened although their time had come: looking again at once would never end.</returns>
    private async Task<List<string>> PassAsync(List<string> batch, CancellationToken cancel)
    {
        var decisions = await Task.WhenAll(batch.Select(id => TryAsync(id, cancel))).ConfigureAwait(false);
        return [.. batch.Where((_, i) => decisions[i] is not Decision.Happened { Changes.IsEmpty: false })];
    }

    // One life that cannot be decided (a pack that went missing) must not stop the time of all others.
    private async Task<Decision?> TryAsync(string id, CancellationToken cancel)
    {
        try
        {
            return await lives.ActAsync(new LetTimePass(new LifeId(id)), Actor.Engine, ActContext.None, cancel).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is not (OperationCanceledException or System.Data.Common.DbException))
        {
            return null;
        }
    }
}

/// <summary>What one pass of the watch did.</summary>
public sealed record Watched(int Lives, DateTimeOffset? NextWake);
