using Wusheng.Store.Search;

namespace Wusheng.Store.Sql;

/// <summary>
/// The search texts of one transaction, written together before its commit. The word index keeps what it is given in memory and writes it
/// out as one piece; any statement in between that may have to be undone by itself would make it write every text's words as a piece of their own.
/// </summary>
internal sealed class SqliteSearch(SqliteLine sql)
{
    private readonly Dictionary<string, Searched> waiting = new(StringComparer.Ordinal);

    internal void Put(Searched what) =>
        waiting[what.Id] = waiting.TryGetValue(what.Id, out var before) && before.IsNew ? what with { IsNew = true } : what;

    internal void Remove(string id)
    {
        waiting.Remove(id);
        if (Was(id) is { } was)
        {
            RemoveWords(was.N, Tokens.Line(Tokens.Normalise(was.Content)));
            sql.Write("DELETE FROM search_texts WHERE n = $1", was.N);
        }
    }

    internal void Write()
    {
        if (waiting.Count > 0)
        {
            // In the order of their numbers: one that is smaller than the last makes the index write out what it has.
            var all = waiting.Values.Select(what => (What: what, Was: what.IsNew ? null : Was(what.Id))).ToList();
            AddThings([.. all.Where(each => each.Was is null && each.What.IsThing).Select(each => each.What)]);
            foreach (var (what, was) in all.Where(each => each.Was is not null).OrderBy(each => each.Was!.N))
            {
                Change(what, was!);
            }

            foreach (var (what, _) in all.Where(each => each.Was is null && !each.What.IsThing))
            {
                Add(null, what);
            }

            Forget();
        }
    }

    internal void Forget() => waiting.Clear();

    private void AddThings(List<Searched> things)
    {
        var lowest = things.Count == 0 ? 0 : sql.ReadOne("SELECT COALESCE(MIN(n), 0) FROM search_texts WHERE n < 0", row => row.Long(0));
        foreach (var (at, thing) in things.Index())
        {
            Add(lowest - things.Count + at, thing);
        }
    }

    private Written? Was(string id) =>
        sql.ReadOne("SELECT n, text FROM search_texts WHERE life = $1", row => new Written(row.Long(0), row.GetString(1)), id);

    private void Add(long? number, Searched what)
    {
        sql.Write("INSERT INTO search_texts (n, life, site, text) VALUES ($1, $2, $3, $4)", number, what.Id, what.Site, what.Text);
        AddWords(sql.LastNumber, what.Words);
    }

    // The index is told only what is different: it keeps no words by which it could find out itself.
    private void Change(Searched what, Written was)
    {
        sql.Write("UPDATE search_texts SET text = $2 WHERE n = $1", was.N, what.Text);
        var (before, after) = (Words(Tokens.Line(Tokens.Normalise(was.Content))), Words(what.Words));
        RemoveWords(was.N, string.Join(' ', before.Where(word => !after.Contains(word))));
        AddWords(was.N, string.Join(' ', after.Where(word => !before.Contains(word))));
    }

    private void AddWords(long number, string tokens)
    {
        if (tokens.Length > 0)
        {
            sql.Write("INSERT INTO search_tokens (rowid, tokens) VALUES ($1, $2)", number, tokens);
        }
    }

    private void RemoveWords(long number, string tokens)
    {
        if (tokens.Length > 0)
        {
            sql.Write("INSERT INTO search_tokens (search_tokens, rowid, tokens) VALUES ('delete', $1, $2)", number, tokens);
        }
    }

    private static HashSet<string> Words(string tokens) => new(tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private sealed record Written(long N, string Content);
}
