using Wusheng.Store.Rows;

namespace Wusheng.Store.Search;

/// <summary>A life that was found, and the text it was found by.</summary>
public sealed record Hit(LifeRow Row, string Text)
{
    /// <summary>The first line of the text in which one of the terms stands; null where they stand in none by themselves.</summary>
    public string? Line(SearchQuery query) => Text.Split(Writing.SearchText.Unshown)[0].Split('\n').FirstOrDefault(line => query.Places(line).Any());
}

/// <summary>Finds lives by words, newest first.</summary>
public static class SearchReading
{
    private const int FirstBatch = 200;
    private const int MostBatches = 10;
    private const int Newest = 1000;

    /// <param name="narrow">Sight and filters: what of the lives may be found at all.</param>
    public static async Task<List<LifeRow>> FindAsync(
        this WushengDb db, string typed, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, int count, CancellationToken cancel = default) =>
        [.. (await db.HitsAsync(typed, narrow, null, count, cancel)).Select(hit => hit.Row)];

    /// <param name="after">Id of the life found last; it and what was found before it are passed over.</param>
    public static async Task<List<Hit>> HitsAsync(
        this WushengDb db, string typed, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, string? after, int count, CancellationToken cancel = default)
    {
        var query = new SearchQuery(typed);
        long? past = after is null ? null : await db.SearchTexts.Where(row => row.Life == after).Select(row => row.N).FirstOrDefaultAsync(cancel);
        if (query.IsEmpty || past == 0)
        {
            return [];
        }

        var found = new List<Hit>();
        await foreach (var batch in db.BatchesAsync(query, past, count, cancel))
        {
            found.AddRange(await db.NarrowedAsync(query, batch, narrow, cancel));
            if (found.Count >= count)
            {
                break;
            }
        }

        return [.. found.Take(count)];
    }

    // Batches grow: whoever sees little of a common word's hits passes over many.
    private static async IAsyncEnumerable<List<Candidate>> BatchesAsync(
        this WushengDb db, SearchQuery query, long? past, int count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        if (query.IsVague)
        {
            var newest = await db.NewestAsync(things: false, past, Newest, cancel);
            if (newest.Count(each => query.Matches(each.Text)) >= count || newest.Count < Newest)
            {
                yield return newest;
                past = newest is [.., var oldest] ? oldest.N : past;
            }
        }

        var size = FirstBatch;
        for (var batch = 0; batch < MostBatches; batch++, size *= 2)
        {
            var candidates = await db.WithAsync(query, things: false, past, size, cancel);
            yield return candidates;
            if (candidates.Count < size)
            {
                break;
            }

            past = candidates[^1].N;
        }
    }

    private static async Task<IEnumerable<Hit>> NarrowedAsync(
        this WushengDb db, SearchQuery query, List<Candidate> batch, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, CancellationToken cancel)
    {
        var matching = batch.Where(each => query.Matches(each.Text)).ToList();
        var ids = matching.Select(each => each.Id).ToList();
        var rows = ids.Count == 0 ? [] : await narrow(db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id))).ToDictionaryAsync(row => row.Id, cancel);
        return matching.Where(each => rows.ContainsKey(each.Id)).Select(each => new Hit(rows[each.Id], each.Text));
    }
}
