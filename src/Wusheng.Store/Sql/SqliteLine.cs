using Microsoft.Data.Sqlite;
using SQLitePCL;
using Wusheng.Store.Search;

namespace Wusheng.Store.Sql;

/// <summary>SQLite: every statement is prepared once per connection and kept.</summary>
internal sealed class SqliteLine : SqlLine
{
    private const int WaitForOthers = 30_000;

    private readonly Dictionary<string, SqliteStatement> prepared = [];
    private readonly SqliteConnection connection;
    private readonly SqliteSearch search;
    private bool begun;
    private long seen = -1;

    internal SqliteLine(SqliteConnection connection)
    {
        this.connection = connection;
        search = new SqliteSearch(this);
        _ = raw.sqlite3_busy_timeout(connection.Handle!, WaitForOthers);
    }

    internal override bool Begun => begun;

    internal override bool IsFar => false;

    /// <summary>The number of the row that was put last.</summary>
    internal long LastNumber => raw.sqlite3_last_insert_rowid(connection.Handle!);

    internal override void Begin()
    {
        Write("BEGIN IMMEDIATE");
        begun = true;
    }

    internal override void BeginReading()
    {
        Write("BEGIN");
        begun = true;
    }

    internal override void Commit()
    {
        search.Write();
        Write("COMMIT");
        begun = false;
    }

    internal override void Rollback()
    {
        search.Forget();
        if (begun)
        {
            begun = false;
            Write("ROLLBACK");
        }
    }

    /// <summary>The database counts what other connections write; one's own writes do not count.</summary>
    internal override bool OthersWrote()
    {
        var before = seen;
        seen = ReadOne("PRAGMA data_version", row => row.Long(0));
        return seen != before;
    }

    internal override void Write(string sql, params ReadOnlySpan<object?> args) => Prepared(sql).Run(args);

    internal override void WriteOne(string sql, params ReadOnlySpan<object?> args)
    {
        if (Prepared(sql).Run(args) != 1)
        {
            throw new LostRaceException(sql);
        }
    }

    internal override void Put(RowInsert into, params ReadOnlySpan<object?> values) => Prepared(into.One).Run(values);

    internal override void Begin(string life)
    {
        // What is written here is written at once.
    }

    internal override List<T> Read<T>(string sql, Func<SqlRow, T> row, params ReadOnlySpan<object?> args) => Prepared(sql).Read(row, args);

    internal override void WriteSearch(Searched what) => search.Put(what);

    internal override void RemoveSearch(string id) => search.Remove(id);

    internal override void WriteWords(long number, string tokens) => Write("INSERT INTO search_tokens (rowid, tokens) VALUES ($1, $2)", number, tokens);

    internal override void Tell(string payload)
    {
        // One process writes a SQLite file: its own feed has told everybody already.
    }

    private SqliteStatement Prepared(string sql) =>
        prepared.TryGetValue(sql, out var known) ? known : prepared[sql] = new SqliteStatement(connection.Handle!, sql);

    public override void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        prepared.Clear();
        connection.Dispose();
    }
}
