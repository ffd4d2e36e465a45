using Wusheng.Store.Events;

namespace Wusheng.Store.Reading;

/// <summary>What happened in one life, in order. The caller has made sure that the life may be seen.</summary>
public static class CaseHistory
{
    /// <param name="after">The version after which to go on; 0 for the beginning.</param>
    public static async Task<List<Happened>> HistoryAsync(this WushengDb db, LifeId life, int after, int count, CancellationToken cancel = default)
    {
        var most = Math.Clamp(count, 1, 5000);
        var history = new List<Happened>();
        var rows = db.Events.AsNoTracking().Where(row => row.Life == life.Text);
        // The version may lie amid the events of one row.
        var from = await rows.Where(row => row.Version <= after).MaxAsync(row => (int?)row.Version, cancel) ?? 0;
        await foreach (var row in rows.Where(row => row.Version >= from).OrderBy(row => row.Version).Take(most + 1).AsAsyncEnumerable().WithCancellation(cancel))
        {
            history.AddRange(row.Events().Where(happened => happened.Version > after));
            if (history.Count >= most)
            {
                break;
            }
        }

        return history.Count <= most ? history : history[..most];
    }

    /// <summary>All events of one kind in a life, in order.</summary>
    public static async Task<List<Happened>> OfKindAsync<T>(this WushengDb db, LifeId life, CancellationToken cancel = default) where T : LifeEvent
    {
        var kind = EventBody.KindOf<T>();
        var named = EventBody.Among(kind);
        var rows = await db.Events.AsNoTracking()
            .Where(row => row.Life == life.Text && (row.Kind == kind || (row.Kind == Several.Kind && row.Body.Contains(named))))
            .OrderBy(row => row.Version).ToListAsync(cancel);
        return [.. rows.SelectMany(row => row.Events()).Where(happened => happened.Event is T)];
    }

    /// <summary>The life as it stands, or null. Bounded by nobody's sight: ask <see cref="Rights.Sees"/>.</summary>
    public static async Task<Life?> LifeAsync(this WushengDb db, LifeId life, CancellationToken cancel = default)
    {
        var history = new List<Happened>();
        for (var more = true; more;)
        {
            var next = await db.HistoryAsync(life, history.Count == 0 ? 0 : history[^1].Version, 5000, cancel);
            history.AddRange(next);
            more = next.Count == 5000;
        }

        return history.Count == 0 ? null : Folding.Of(history);
    }
}
