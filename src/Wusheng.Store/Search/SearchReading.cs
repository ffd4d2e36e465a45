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
    private const int Newest = 300;
    private const int MostSteps = 10;
    private const int MostRows = 4000;

    /// <param name="narrow">Sight and filters: what of the lives may be found at all.</param>
    public static async Task<List<LifeRow>> FindAsync(
        this WushengDb db, string typed, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, int count, CancellationToken cancel = default) =>
        [.. (await db.HitsAsync(typed, narrow, null, count, cancel)).Select(hit => hit.Row)];

    /// <param name="after">Id of the life found last; it and what was found before it are passed over.</param>
    public static Task<List<Hit>> HitsAsync(
        this WushengDb db, string typed, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, string? after, int count, CancellationToken cancel = default) =>
        db.HitsAsync(typed, narrow, after, count, Newest, cancel);

    /// <param name="newest">So many are read as they lie before the index is asked.</param>
    internal static async Task<List<Hit>> HitsAsync(
        this WushengDb db, string typed, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, string? after, int count, int newest, CancellationToken cancel = default)
    {
        var query = new SearchQuery(typed);
        long? past = after is null ? null : await db.SearchTexts.Where(row => row.Life == after).Select(row => row.N).FirstOrDefaultAsync(cancel);
        if (query.IsEmpty || past == 0)
        {
            return [];
        }

        var found = new List<Hit>();
        var some = count + (count / 2) + 1;
        await foreach (var batch in db.BatchesAsync(query, past, count, newest, cancel))
        {
            // A text costs little to read and a row much: of common words no more rows are asked for than are likely to be shown.
            for (var at = 0; at < batch.Count && found.Count < count; at += some, some = Math.Min(some * 2, MostRows))
            {
                found.AddRange(await db.NarrowedAsync(batch[at..Math.Min(at + some, batch.Count)], narrow, cancel));
            }

            if (found.Count >= count)
            {
                break;
            }
        }

        return [.. found.Take(count)];
    }

    // The newest are read as they lie, as long as that is rewarding: of words in every tenth text an index would first gather all there are.
    // Then the index is asked, in batches that grow, because whoever sees little of a word's hits passes over many.
    private static async IAsyncEnumerable<List<Candidate>> BatchesAsync(
        this WushengDb db, SearchQuery query, long? past, int count, int newest, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var read = await db.NewestAsync(things: false, past, newest, cancel);
            var matching = query.Of(read);
            yield return matching;
            if (read.Count < newest)
            {
                yield break;
            }

            past = read[^1].N;
            if (matching.Count * MostSteps < count)
            {
                break;
            }
        }

        for (var (batch, size) = (0, FirstBatch); batch < MostBatches; batch++, size *= 2)
        {
            var candidates = await db.WithAsync(query, things: false, past, size, cancel);
            yield return query.Of(candidates);
            if (candidates.Count < size)
            {
                yield break;
            }

            past = candidates[^1].N;
        }
    }

    private static List<Candidate> Of(this SearchQuery query, List<Candidate> candidates) => [.. candidates.Where(each => query.Matches(each.Text))];

    private static async Task<IEnumerable<Hit>> NarrowedAsync(
        this WushengDb db, List<Candidate> some, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, CancellationToken cancel)
    {
        var ids = some.Select(each => each.Id).ToList();
        var rows = await narrow(db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id))).ToDictionaryAsync(row => row.Id, cancel);
        return some.Where(each => rows.ContainsKey(each.Id)).Select(each => new Hit(rows[each.Id], each.Text));
    }
}
