using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

/// <summary>
/// The numbers a transaction takes: the first of a series takes its row, which is then held until the commit, so that the next ones
/// need only be counted and written once.
/// </summary>
internal sealed class Series(SqlLine sql)
{
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> counted = new(StringComparer.Ordinal);

    // Outside a transaction somebody only asks what would happen: nothing may be taken then.
    internal int Next(string series)
    {
        if (!sql.Begun)
        {
            return sql.ReadOne("SELECT last FROM series WHERE name = $1", row => row.Int(0), series) + 1;
        }

        if (taken.TryGetValue(series, out var last))
        {
            counted.Add(series);
            return taken[series] = last + 1;
        }

        return taken[series] = sql.ReadOne(
            "INSERT INTO series (name, last) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET last = series.last + 1 RETURNING last", row => row.Int(0), series);
    }

    /// <summary>Writes what was counted; before the commit, and before anybody else writes numbers in the same transaction.</summary>
    internal void Write()
    {
        foreach (var series in counted)
        {
            sql.Write("UPDATE series SET last = $2 WHERE name = $1", series, taken[series]);
        }

        Forget();
    }

    internal void Forget()
    {
        taken.Clear();
        counted.Clear();
    }
}
