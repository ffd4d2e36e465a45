using System.Collections.Concurrent;
using Wusheng.Store.Live;

namespace Wusheng.Store.Reading;

/// <summary>What bounds who sees a life.</summary>
/// <param name="SeenBy">As in <see cref="Rows.LifeRow"/>.</param>
/// <param name="HiddenFrom">As in <see cref="Rows.LifeRow"/>.</param>
public sealed record LifeSight(string Site, string Type, string? SeenBy, string? HiddenFrom);

/// <summary>Which of the lives that changed somebody may see. A thousand screens that hear of one change ask the database once.</summary>
public sealed class LifeSights(Database database) : IDisposable
{
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<(string Life, int Version), LifeSight> known = new();
    private readonly SemaphoreSlim reading = new(1);

    /// <exception cref="System.Data.Common.DbException">The database is away.</exception>
    public async Task<List<LifeChanged>> SeenAsync(Viewer viewer, IReadOnlyList<LifeChanged> changes, CancellationToken cancel = default)
    {
        if (changes.Any(IsUnknown))
        {
            await ReadAsync(changes, cancel).ConfigureAwait(false);
        }

        return [.. changes.Where(change => known.TryGetValue((change.Life, change.Version), out var sight) && viewer.Sees(sight))];
    }

    private bool IsUnknown(LifeChanged change) => !known.ContainsKey((change.Life, change.Version));

    private async Task ReadAsync(IReadOnlyList<LifeChanged> changes, CancellationToken cancel)
    {
        await reading.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var unknown = changes.Where(IsUnknown).ToLookup(change => change.Life);
            var ids = unknown.Select(life => life.Key).ToList();
            await using var db = database.OpenDb();
            var rows = ids.Count == 0 ? [] : await db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id))
                .Select(row => new { row.Id, Sight = new LifeSight(row.Site, row.Type, row.SeenBy, row.HiddenFrom) }).ToListAsync(cancel).ConfigureAwait(false);
            Forget();
            foreach (var (row, change) in rows.SelectMany(row => unknown[row.Id].Select(change => (row, change))))
            {
                known[(change.Life, change.Version)] = row.Sight;
            }
        }
        finally
        {
            reading.Release();
        }
    }

    // A screen that asks for what was forgotten just now hears of it with the next change, as if it had not been told in time.
    private void Forget()
    {
        if (known.Count > MostKept)
        {
            known.Clear();
        }
    }

    public void Dispose() => reading.Dispose();
}
