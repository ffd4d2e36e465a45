using System.Globalization;
using Wusheng.Store.Search;

namespace Wusheng.Store.Sql;

/// <summary>Fills the index of words from the texts after a migration has made it anew; interrupted, it goes on where it was.</summary>
internal static class SearchRefill
{
    private const string Done = "search-words";
    private const int Together = 5_000;

    internal static void Run(SqlLine sql)
    {
        while (sql.ReadOne("SELECT value FROM settings WHERE name = $1", row => row.GetString(0), Done) is { } done)
        {
            sql.Begin();
            Next(sql, long.Parse(done, CultureInfo.InvariantCulture));
            sql.Commit();
        }
    }

    private static void Next(SqlLine sql, long done)
    {
        var texts = sql.Read("SELECT n, text FROM search_texts WHERE n > $1 ORDER BY n LIMIT $2", row => (N: row.Long(0), Text: row.GetString(1)), done, Together);
        foreach (var (n, text) in texts)
        {
            sql.Write("INSERT INTO search_tokens (rowid, tokens) VALUES ($1, $2)", n, Tokens.Line(text));
        }

        if (texts is [.., var last])
        {
            sql.Write("UPDATE settings SET value = $2 WHERE name = $1", Done, last.N.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            sql.Write("DELETE FROM settings WHERE name = $1", Done);
        }
    }
}
