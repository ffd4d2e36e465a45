using Wusheng.Store.Rows;
using Wusheng.Store.Search;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Writing;

/// <summary>Brings the rows of one life from what they show to what they must show, touching only what differs.</summary>
internal sealed class RowWriting(SqlLine sql)
{
    internal void Write(Projected before, Projected after)
    {
        WriteLife(before.Life, after.Life);
        Differ(before.Clocks, after.Clocks, row => (row.Row, row.Clock), RowSql.Put, RowSql.Remove);
        Differ(before.Seats, after.Seats, row => (row.Row, row.Seat), RowSql.Put, RowSql.Remove);
        Differ(before.Fields, after.Fields, row => row.Field, RowSql.Put, RowSql.Remove);
        Differ(before.Links, after.Links, row => (row.Name, row.To), RowSql.Put, RowSql.Remove);
        if (before.Text != after.Text)
        {
            sql.WriteSearch(new Searched(after.Life.Id, after.Life.Site, after.Text, IsNew: before.Life.Version == 0));
        }
    }

    private void WriteLife(LifeRow before, LifeRow after)
    {
        if (before.Version == 0)
        {
            sql.Put(LifeSql.Insert, LifeSql.Values(after));
        }
        else
        {
            sql.WriteOne(LifeSql.Update, [.. LifeSql.Values(after), before.Version]);
        }
    }

    private void Differ<TRow, TKey>(
        ImmutableArray<TRow> before, ImmutableArray<TRow> after, Func<TRow, TKey> key, Action<SqlLine, TRow> put, Action<SqlLine, TRow> remove)
        where TRow : notnull where TKey : notnull
    {
        var old = before.ToDictionary(key);
        foreach (var row in after)
        {
            if (!old.Remove(key(row), out var was) || !was.Equals(row))
            {
                put(sql, row);
            }
        }

        foreach (var gone in old.Values)
        {
            remove(sql, gone);
        }
    }
}
