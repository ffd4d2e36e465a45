using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace Wusheng.Store.Search;

/// <summary>A text that may be what was asked for. Lives are told from the newest back, things from the newest too.</summary>
internal sealed record Candidate(long N, string Id, string Text);

/// <summary>Asks the word index of either database for texts, a batch at a time.</summary>
internal static class Candidates
{
    /// <param name="things">Of things instead of lives.</param>
    /// <param name="past">The number of the one told last; null at the beginning.</param>
    internal static Task<List<Candidate>> WithAsync(this WushengDb db, SearchQuery query, bool things, long? past, int count, CancellationToken cancel) =>
        db.AskAsync(
            postgres => postgres
                ? $"SELECT n, life, text FROM search_texts WHERE tokens @@ $1::tsquery AND {Range("n", things, past)} LIMIT {count}"
                : $"SELECT t.n, t.life, t.text FROM search_tokens s CROSS JOIN search_texts t ON t.n = s.rowid WHERE s.search_tokens MATCH $1 AND {Range("s.rowid", things, past)} LIMIT {count}",
            postgres => postgres ? ForPostgres(query) : ForSqlite(query),
            cancel);

    /// <summary>The newest, whatever they hold: where many are likely to be what was asked for, that is quicker than any index.</summary>
    internal static Task<List<Candidate>> NewestAsync(this WushengDb db, bool things, long? past, int count, CancellationToken cancel) =>
        db.AskAsync(_ => $"SELECT n, life, text FROM search_texts WHERE {Range("n", things, past)} LIMIT {count}", null, cancel);

    private static string Range(string n, bool things, long? past) => things
        ? string.Create(CultureInfo.InvariantCulture, $"{n} < 0 AND {n} > {past ?? long.MinValue} ORDER BY {n}")
        : string.Create(CultureInfo.InvariantCulture, $"{n} > 0 AND {n} < {past ?? long.MaxValue} ORDER BY {n} DESC");

    private static async Task<List<Candidate>> AskAsync(this WushengDb db, Func<bool, string> sql, Func<bool, string>? words, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var postgres = command is NpgsqlCommand;
        command.CommandText = sql(postgres);
        if (words is not null)
        {
            command.Parameters.Add(postgres ? new NpgsqlParameter { Value = words(true) } : new Microsoft.Data.Sqlite.SqliteParameter("$1", words(false)));
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
}
