using Microsoft.EntityFrameworkCore;
using Wusheng.Core.Lives;
using Wusheng.Store.Events;

namespace Wusheng.Store.Reading;

/// <summary>What happened in one life, in order. The caller has made sure that the life may be seen.</summary>
public static class CaseHistory
{
    /// <param name="after">The version after which to go on; 0 for the beginning.</param>
    public static async Task<List<Happened>> HistoryAsync(this WushengDb db, LifeId life, int after, int count, CancellationToken cancel = default)
    {
        var rows = await db.Events.AsNoTracking()
            .Where(row => row.Life == life.Text && row.Version > after)
            .OrderBy(row => row.Version)
            .Take(Math.Clamp(count, 1, 5000)).ToListAsync(cancel);
        return [.. rows.Select(row => new Happened(life, row.Version, row.At, row.By, row.Channel, EventBody.Read(row.Kind, row.Body)))];
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
