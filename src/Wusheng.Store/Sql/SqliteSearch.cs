using Wusheng.Store.Search;

namespace Wusheng.Store.Sql;

/// <summary>
/// The search texts of one transaction, written together before its commit. The word index keeps what it is given in memory and writes it
/// out as one piece; any statement in between that may have to be undone by itself would make it write every life's words as a piece of their own.
/// </summary>
internal sealed class SqliteSearch(SqliteLine sql)
{
    private readonly Dictionary<string, Text> waiting = new(StringComparer.Ordinal);

    internal void Put(string life, string site, string text, string tokens, bool isNew) =>
        waiting[life] = new Text(life, site, text, tokens, isNew || (waiting.TryGetValue(life, out var known) && known.IsNew));

    internal void Write()
    {
        if (waiting.Count > 0)
        {
            // In the order of their numbers: one that is smaller than the last makes the index write out what it has.
            foreach (var (text, was) in waiting.Values.Where(text => !text.IsNew).Select(text => (text, Was(text.Life))).OrderBy(each => each.Item2?.N ?? long.MaxValue).ToList())
            {
                Write(text, was);
            }

            foreach (var text in waiting.Values.Where(text => text.IsNew))
            {
                Write(text, null);
            }

            Forget();
        }
    }

    internal void Forget() => waiting.Clear();

    private Written? Was(string life) =>
        sql.ReadOne("SELECT n, text FROM search_texts WHERE life = $1", row => new Written(row.Long(0), row.GetString(1)), life);

    private void Write(Text text, Written? was)
    {
        if (was is null)
        {
            sql.Write("INSERT INTO search_texts (life, site, text) VALUES ($1, $2, $3)", text.Life, text.Site, text.Content);
            Add(sql.LastNumber, text.Tokens);
            return;
        }

        // The index is told only what is different: it keeps no words by which it could find out itself.
        sql.Write("UPDATE search_texts SET text = $2 WHERE n = $1", was.N, text.Content);
        var (before, after) = (Tokens.Of(was.Content), Words(text.Tokens));
        Remove(was.N, string.Join(' ', before.Where(word => !after.Contains(word))));
        after.ExceptWith(before);
        Add(was.N, string.Join(' ', after));
    }

    private void Add(long number, string tokens)
    {
        if (tokens.Length > 0)
        {
            sql.Write("INSERT INTO search_tokens (rowid, tokens) VALUES ($1, $2)", number, tokens);
        }
    }

    private void Remove(long number, string tokens)
    {
        if (tokens.Length > 0)
        {
            sql.Write("INSERT INTO search_tokens (search_tokens, rowid, tokens) VALUES ('delete', $1, $2)", number, tokens);
        }
    }

    private static HashSet<string> Words(string tokens) => new(tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private sealed record Text(string Life, string Site, string Content, string Tokens, bool IsNew);

    private sealed record Written(long N, string Content);
}
