using System.Globalization;
using Wusheng.Store.House;
using Wusheng.Store.Search;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Sql;

/// <summary>Brings the search up to this program's way of cutting words after a migration; interrupted, it goes on where it was.</summary>
internal static class SearchRefill
{
    private const string Words = "search-words";
    private const string Things = "search-things";
    private const int Together = 5_000;

    internal static void Run(SqlLine sql)
    {
        Go(sql, Words, FillWords);
        Go(sql, Things, FillThings);
    }

    /// <param name="fill">Goes on from where it was, and says how far it came; null when all is done.</param>
    private static void Go(SqlLine sql, string name, Func<SqlLine, string, string?> fill)
    {
        while (sql.ReadOne("SELECT value FROM settings WHERE name = $1", row => row.GetString(0), name) is { } done)
        {
            sql.Begin();
            if (fill(sql, done) is { } next)
            {
                sql.Write("UPDATE settings SET value = $2 WHERE name = $1", name, next);
            }
            else
            {
                sql.Write("DELETE FROM settings WHERE name = $1", name);
            }

            sql.Commit();
        }
    }

    private static string? FillWords(SqlLine sql, string done)
    {
        var texts = sql.Read(
            "SELECT n, life, text FROM search_texts WHERE n > $1 ORDER BY n LIMIT $2", row => (N: row.Long(0), What: new Searched(row.GetString(1), "", row.GetString(2))),
            long.Parse(done, CultureInfo.InvariantCulture), Together);
        foreach (var (n, what) in texts)
        {
            sql.WriteWords(n, what.Words);
        }

        return texts is [.., var last] ? last.N.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string? FillThings(SqlLine sql, string done)
    {
        var things = sql.Read(
            "SELECT type, key, title, facts FROM things WHERE type || '/' || key > $1 ORDER BY type || '/' || key LIMIT $2",
            row => (Id: ThingSql.IdOf(row.GetString(0), row.GetString(1)), Text: SearchText.Of(row.GetString(1), row.GetString(2), StoredValues.Read(row.GetString(3)))),
            done, Together);
        foreach (var (id, text) in things)
        {
            sql.WriteSearch(Searched.Thing(id, text));
        }

        return things is [.., var last] ? last.Id : null;
    }
}
