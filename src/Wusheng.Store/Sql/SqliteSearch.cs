namespace Wusheng.Store.Sql;

/// <summary>
/// The search texts of one transaction, written together before its commit. The word index keeps what it is given in memory and writes it
/// out as one piece; any statement in between that may have to be undone by itself would make it write every life's words as a piece of their own.
/// </summary>
internal sealed class SqliteSearch(SqliteLine sql)
{
    private readonly Dictionary<string, Text> waiting = new(StringComparer.Ordinal);

    internal void Put(string life, string site, string text, string tokens, bool isNew) =>
        waiting[life] = new Text(site, text, tokens, isNew || (waiting.TryGetValue(life, out var known) && known.IsNew));

    internal void Write()
    {
        foreach (var (life, text) in waiting)
        {
            sql.Write("INSERT INTO search_tokens (rowid, tokens) VALUES ($1, $2)", Number(life, text), text.Tokens);
        }

        Forget();
    }

    internal void Forget() => waiting.Clear();

    /// <summary>The number under which the words of a life are kept; those kept until now are gone.</summary>
    private long Number(string life, Text text)
    {
        var known = text.IsNew ? null : sql.ReadOne("SELECT n FROM search_texts WHERE life = $1", row => (long?)row.Long(0), life);
        if (known is not { } number)
        {
            sql.Write("INSERT INTO search_texts (life, site, text) VALUES ($1, $2, $3)", life, text.Site, text.Content);
            return sql.LastNumber;
        }

        sql.Write("UPDATE search_texts SET text = $2 WHERE n = $1", number, text.Content);
        sql.Write("DELETE FROM search_tokens WHERE rowid = $1", number);
        return number;
    }

    private sealed record Text(string Site, string Content, string Tokens, bool IsNew);
}
