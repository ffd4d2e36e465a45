using System.Data.Common;
using Npgsql;

namespace Wusheng.Store.Sql;

/// <summary>PostgreSQL: writes are gathered and sent together, so that a command costs few round trips.</summary>
internal sealed class PostgresLine(NpgsqlConnection connection) : SqlLine
{
    private readonly List<(string Sql, object?[] Args, bool One)> waiting = [];
    private bool begun;

    internal override bool Begun => begun;

    internal override void Begin()
    {
        Write("BEGIN");
        begun = true;
    }

    internal override void Commit()
    {
        // A lost race must be known before anything is made durable.
        Send();
        Write("COMMIT");
        Send();
        begun = false;
    }

    internal override void Rollback()
    {
        waiting.Clear();
        if (begun)
        {
            begun = false;
            Write("ROLLBACK");
            Send();
        }
    }

    internal override void Write(string sql, params object?[] args) => waiting.Add((sql, args, false));

    internal override void WriteOne(string sql, params object?[] args) => waiting.Add((sql, args, true));

    internal override List<T> Read<T>(string sql, Func<DbDataReader, T> row, params object?[] args)
    {
        Send();
        using var command = new NpgsqlCommand(sql, connection);
        Bind(command.Parameters, args);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    internal override void WriteSearch(string life, string site, string text, IReadOnlyList<string> tokens) => Write(
        "INSERT INTO search_texts (life, site, text, tokens) VALUES ($1, $2, $3, array_to_tsvector($4)) ON CONFLICT (life) DO UPDATE SET text = excluded.text, tokens = excluded.tokens",
        life, site, text, tokens.ToArray());

    internal override void Tell(string payload) => Write("SELECT pg_notify('wusheng', $1)", payload);

    private void Send()
    {
        if (waiting.Count == 0)
        {
            return;
        }

        var sent = waiting.ToArray();
        waiting.Clear();
        using var batch = new NpgsqlBatch(connection);
        foreach (var (sql, args, _) in sent)
        {
            var command = new NpgsqlBatchCommand(sql);
            Bind(command.Parameters, args);
            batch.BatchCommands.Add(command);
        }

        batch.ExecuteNonQuery();
        ThrowWhenLost(sent, batch);
    }

    private static void ThrowWhenLost((string Sql, object?[] Args, bool One)[] sent, NpgsqlBatch batch)
    {
        for (var i = 0; i < sent.Length; i++)
        {
            if (sent[i].One && batch.BatchCommands[i].RecordsAffected != 1)
            {
                throw new LostRaceException(sent[i].Sql);
            }
        }
    }

    private static void Bind(NpgsqlParameterCollection parameters, object?[] args)
    {
        foreach (var arg in args)
        {
            parameters.Add(new NpgsqlParameter { Value = arg ?? DBNull.Value });
        }
    }

    public override void Dispose() => connection.Dispose();
}
