using Wusheng.Store.Rows;

namespace Wusheng.Store.Search;

/// <summary>Finds customers and their things by name, initials, number or any stretch of it, and what is on file of them.</summary>
public static class ThingSearch
{
    private const int Newest = 1000;
    private const int FirstBatch = 200;
    private const int MostBatches = 10;

    /// <summary>Records that hold every term, the newest first; what was merged is told as the record it was merged from.</summary>
    public static Task<List<ThingRow>> FindThingsAsync(
        this WushengDb db, string typed, Func<IQueryable<ThingRow>, IQueryable<ThingRow>> narrow, int count, CancellationToken cancel = default) =>
        db.FindThingsAsync(typed, narrow, count, Newest, cancel);

    /// <param name="newest">So many are read as they lie before the index is asked.</param>
    internal static async Task<List<ThingRow>> FindThingsAsync(
        this WushengDb db, string typed, Func<IQueryable<ThingRow>, IQueryable<ThingRow>> narrow, int count, int newest, CancellationToken cancel = default)
    {
        var query = new SearchQuery(typed);
        if (query.IsEmpty)
        {
            return [];
        }

        var read = await db.NewestAsync(things: true, null, newest, cancel);
        var found = await db.RowsAsync(query, read, narrow, cancel);
        var past = read is [.., var last] ? last.N : (long?)null;
        // In batches that grow and come to an end: what somebody may not see, or did not ask for, may be nearly all that holds the words.
        for (var (step, size) = (0, FirstBatch); step < MostBatches && read.Count == newest && found.Count < count; step++, size *= 2)
        {
            var batch = await db.WithAsync(query, things: true, past, size, cancel);
            found = [.. found.UnionBy(await db.RowsAsync(query, batch, narrow, cancel), row => (row.Type, row.Key))];
            if (batch.Count < size)
            {
                break;
            }

            past = batch[^1].N;
        }

        return [.. found.Take(count)];
    }

    private static async Task<List<ThingRow>> RowsAsync(
        this WushengDb db, SearchQuery query, List<Candidate> batch, Func<IQueryable<ThingRow>, IQueryable<ThingRow>> narrow, CancellationToken cancel)
    {
        var matching = batch.Where(each => query.Matches(each.Text)).Select(each => Named(each.Id)).ToList();
        var keys = matching.Select(each => each.Key).Distinct().ToList();
        var rows = keys.Count == 0 ? [] : await narrow(db.Things.AsNoTracking().Where(row => keys.Contains(row.Key))).ToDictionaryAsync(row => (row.Type, row.Key), cancel);
        return [.. matching.Where(rows.ContainsKey).Select(each => rows[each])];
    }

    private static (string Type, string Key) Named(string id) => id.IndexOf('/', StringComparison.Ordinal) is var slash && slash < 0 ? ("", id) : (id[..slash], id[(slash + 1)..]);
}
