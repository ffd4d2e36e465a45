using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Wusheng.Store.Sql;

/// <summary>SQLite: every statement is prepared once per connection and kept.</summary>
internal sealed class SqliteLine : SqlLine
{
    private readonly Dictionary<string, SqliteCommand> prepared = [];
    private readonly SqliteConnection connection;
    private bool begun;

    internal SqliteLine(SqliteConnection connection) => this.connection = connection;

    internal override bool Begun => begun;

    internal override void Begin()
    {
        Run("BEGIN IMMEDIATE", []);
        begun = true;
    }

    internal override void Commit()
    {
        Run("COMMIT", []);
        begun = false;
    }

    internal override void Rollback()
    {
        if (begun)
        {
            Run("ROLLBACK", []);
            begun = false;
        }
    }

    internal override void Write(string sql, params object?[] args) => Run(sql, args);

    internal override void WriteOne(string sql, params object?[] args)
    {
        if (Run(sql, args) != 1)
        {
            throw new LostRaceException(sql);
        }
    }

    internal override List<T> Read<T>(string sql, Func<DbDataReader, T> row, params object?[] args)
    {
        using var reader = Bound(sql, args).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    internal override void WriteSearch(string life, string site, string text, IReadOnlyList<string> tokens)
    {
        var number = ReadOne(
            "INSERT INTO search_texts (life, site, text) VALUES ($1, $2, $3) ON CONFLICT (life) DO UPDATE SET text = excluded.text RETURNING n",
            row => row.GetInt64(0), life, site, text);
        Run("DELETE FROM search_tokens WHERE rowid = $1", [number]);
        Run("INSERT INTO search_tokens (rowid, tokens) VALUES ($1, $2)", [number, string.Join(' ', tokens)]);
    }

    internal override void Tell(string payload)
    {
        // One process writes a SQLite file: its own feed has told everybody already.
    }

    private int Run(string sql, object?[] args) => Bound(sql, args).ExecuteNonQuery();

    private SqliteCommand Bound(string sql, object?[] args)
    {
        var command = Prepared(sql, args.Length);
        for (var i = 0; i < args.Length; i++)
        {
            command.Parameters[i].Value = args[i] switch
            {
                null => DBNull.Value,
                DateTimeOffset at => at.UtcTicks,
                var plain => plain,
            };
        }

        return command;
    }

    private SqliteCommand Prepared(string sql, int count)
    {
        if (prepared.TryGetValue(sql, out var known))
        {
            return known;
        }

        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= count; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", DBNull.Value));
        }

        return prepared[sql] = command;
    }

    public override void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }
}
