using System.Data.Common;
using Npgsql;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Search;

/// <summary>Finds lives by words, newest first.</summary>
public static class SearchReading
{
    private const int Batch = 200;
    private const int MostBatches = 25;

    /// <param name="narrow">Sight and filters: what of the lives may be found at all.</param>
    public static Task<List<LifeRow>> FindAsync(
        this WushengDb db, string typed, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, int count, CancellationToken cancel = default) =>
        db.FindAfterAsync(typed, narrow, null, count, cancel);

    /// <param name="after">Id of the life found last; it and what was found before it are passed over.</param>
    public static async Task<List<LifeRow>> FindAfterAsync(
        this WushengDb db, string typed, Func<IQueryable<LifeRow>, IQueryable<LifeRow>> narrow, string? after, int count, CancellationToken cancel = default)
    {
        var query = new SearchQuery(typed);
        var found = new List<LifeRow>();
        var before = after is null ? long.MaxValue : await db.SearchTexts.Where(row => row.Life == after).Select(row => row.N).FirstOrDefaultAsync(cancel);
        for (var batch = 0; batch < MostBatches && found.Count < count && !query.IsEmpty; batch++)
        {
            var candidates = await CandidatesAsync(db, query, before, cancel);
            var ids = candidates.Where(hit => query.Matches(hit.Text)).Select(hit => hit.Life).ToList();
            var rows = await narrow(db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id))).ToDictionaryAsync(row => row.Id, cancel);
            found.AddRange(ids.Where(rows.ContainsKey).Select(id => rows[id]));
            if (candidates.Count < Batch)
            {
                break;
            }

            before = candidates[^1].N;
        }

        return [.. found.Take(count)];
    }

    private static async Task<List<Candidate>> CandidatesAsync(WushengDb db, SearchQuery query, long before, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        if (command is NpgsqlCommand)
        {
            command.CommandText = $"SELECT n, life, text FROM search_texts WHERE tokens @@ $1::tsquery AND n < $2 ORDER BY n DESC LIMIT {Batch}";
            command.Parameters.Add(new NpgsqlParameter { Value = ForPostgres(query) });
            command.Parameters.Add(new NpgsqlParameter { Value = before });
        }
        else
        {
            command.CommandText = $"SELECT t.n, t.life, t.text FROM search_tokens s CROSS JOIN search_texts t ON t.n = s.rowid WHERE s.search_tokens MATCH $1 AND s.rowid < $2 ORDER BY s.rowid DESC LIMIT {Batch}";
            command.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter("$1", ForSqlite(query)));
            command.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter("$2", before));
        }

        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await ReadAsync(reader, cancel);
    }

    private static async Task<List<Candidate>> ReadAsync(DbDataReader reader, CancellationToken cancel)
    {
        var hits = new List<Candidate>();
        while (await reader.ReadAsync(cancel))
        {
            hits.Add(new Candidate(reader.GetInt64(0), reader.GetString(1), reader.GetString(2)));
        }

        return hits;
    }

    // Terms hold letters, digits and ideographs only, so that quoting them cannot be broken out of.
    private static string ForSqlite(SearchQuery query)
    {
        var (exact, beginnings) = query.Narrowing();
        return string.Join(" AND ", exact.Select(term => $"\"{term}\"").Concat(beginnings.Select(term => $"\"{term}\"*")));
    }

    private static string ForPostgres(SearchQuery query)
    {
        var (exact, beginnings) = query.Narrowing();
        return string.Join(" & ", exact.Select(term => $"'{term}'").Concat(beginnings.Select(term => $"'{term}':*")));
    }

    private sealed record Candidate(long N, string Life, string Text);
}
