using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Wusheng.Store.Sql;

/// <summary>
/// One prepared statement, used by the database's own calls: what a command object costs for each parameter of each row is more than
/// the database needs to write it.
/// </summary>
internal sealed class SqliteStatement : SqlRow, IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt prepared;

    // $1 is a name to this database, which counts places by their first appearance.
    private readonly int[] places;

    /// <exception cref="SqliteException">The text is no statement of this database.</exception>
    internal SqliteStatement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out prepared));
        places = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(prepared)).Select(number => raw.sqlite3_bind_parameter_index(prepared, $"${number}"))];
    }

    /// <returns>How many rows it touched.</returns>
    internal int Run(ReadOnlySpan<object?> args)
    {
        Bind(args);
        try
        {
            while (Step())
            {
            }

            return raw.sqlite3_changes(database);
        }
        finally
        {
            _ = raw.sqlite3_reset(prepared);
        }
    }

    internal List<T> Read<T>(Func<SqlRow, T> row, ReadOnlySpan<object?> args)
    {
        Bind(args);
        try
        {
            var rows = new List<T>();
            while (Step())
            {
                rows.Add(row(this));
            }

            return rows;
        }
        finally
        {
            _ = raw.sqlite3_reset(prepared);
        }
    }

    private bool Step()
    {
        var said = raw.sqlite3_step(prepared);
        if (said == raw.SQLITE_ROW)
        {
            return true;
        }

        return said == raw.SQLITE_DONE ? false : throw Fault(said);
    }

    private void Bind(ReadOnlySpan<object?> args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            Check(Bind(places[i], args[i]));
        }
    }

    private int Bind(int at, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(prepared, at),
        string text => SqliteText.Bind(prepared, at, text),
        int number => raw.sqlite3_bind_int(prepared, at, number),
        long number => raw.sqlite3_bind_int64(prepared, at, number),
        bool flag => raw.sqlite3_bind_int(prepared, at, flag ? 1 : 0),
        DateTimeOffset time => raw.sqlite3_bind_int64(prepared, at, time.UtcTicks),
        byte[] bytes => raw.sqlite3_bind_blob(prepared, at, bytes),
        _ => throw new ArgumentException($"{value.GetType().Name} cannot be written."),
    };

    internal override bool IsNull(int column) => raw.sqlite3_column_type(prepared, column) == raw.SQLITE_NULL;

    internal override string GetString(int column) => raw.sqlite3_column_text(prepared, column).utf8_to_string();

    internal override long Long(int column) => raw.sqlite3_column_int64(prepared, column);

    internal override bool Flag(int column) => Long(column) != 0;

    internal override DateTimeOffset Time(int column) => new(Long(column), TimeSpan.Zero);

    internal override byte[] Bytes(int column) => raw.sqlite3_column_blob(prepared, column).ToArray();

    private void Check(int said)
    {
        if (said != raw.SQLITE_OK)
        {
            throw Fault(said);
        }
    }

    private SqliteException Fault(int said) =>
        new(raw.sqlite3_errmsg(database).utf8_to_string(), said & 0xFF, raw.sqlite3_extended_errcode(database));

    public void Dispose() => prepared.Dispose();
}
