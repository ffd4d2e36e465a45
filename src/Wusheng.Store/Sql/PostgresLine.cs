using Npgsql;
using Wusheng.Store.Search;

namespace Wusheng.Store.Sql;

/// <summary>PostgreSQL: writes are gathered, rows of one table into one statement, and sent together, so that a command costs few round trips.</summary>
internal sealed class PostgresLine(NpgsqlConnection connection) : SqlLine
{
    private const string Anew = "ON CONFLICT (life) DO UPDATE SET text = excluded.text, tokens = excluded.tokens";

    private static readonly RowInsert OfLife = new(
        "search_texts (life, site, text, tokens)", [Cell.Text, Cell.Text, Cell.Text, Cell.Text], Anew, "c1, c2, c3, array_to_tsvector(string_to_array(c4, ' '))");

    private static readonly RowInsert OfThing = new(
        "search_texts (n, life, site, text, tokens)", [Cell.Text, Cell.Text, Cell.Text, Cell.Text], Anew, "nextval('search_things'), c1, c2, c3, array_to_tsvector(string_to_array(c4, ' '))");

    private readonly List<(string Sql, object?[] Args, bool One)> waiting = [];
    private readonly Dictionary<RowInsert, Gathered> rows = [];
    private readonly HashSet<string> lives = new(StringComparer.Ordinal);
    private readonly List<string> told = [];
    private bool begun;

    internal override bool Begun => begun;

    internal override bool IsFar => true;

    internal override void Begin()
    {
        Write("BEGIN");
        begun = true;
    }

    internal override void BeginReading()
    {
        Write("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        begun = true;
    }

    internal override void Commit()
    {
        if (told.Count > 0)
        {
            Write("SELECT pg_notify('wusheng', payload) FROM unnest($1) AS said(payload)", [told.ToArray()]);
            told.Clear();
        }

        // A lost race must be known before anything is made durable.
        Send();
        Write("COMMIT");
        Send();
        begun = false;
    }

    internal override void Rollback()
    {
        Clear();
        told.Clear();
        if (begun)
        {
            begun = false;
            Write("ROLLBACK");
            Send();
        }
    }

    // Other nodes may write at any moment, and nothing here can tell.
    internal override bool OthersWrote() => true;

    internal override void Write(string sql, params ReadOnlySpan<object?> args) => waiting.Add((sql, args.ToArray(), false));

    internal override void WriteOne(string sql, params ReadOnlySpan<object?> args) => waiting.Add((sql, args.ToArray(), true));

    internal override void Put(RowInsert into, params ReadOnlySpan<object?> values) =>
        (rows.TryGetValue(into, out var known) ? known : rows[into] = new Gathered(into)).Add(values);

    internal override void Begin(string life)
    {
        if (!lives.Add(life))
        {
            Send();
            lives.Add(life);
        }
    }

    internal override List<T> Read<T>(string sql, Func<SqlRow, T> row, params ReadOnlySpan<object?> args)
    {
        var read = Command(sql, args);
        using var batch = Waiting(out var mustTouch);
        batch.BatchCommands.Add(read);
        var found = new List<T>();
        using (var reader = batch.ExecuteReader())
        {
            var at = new PostgresRow(reader);
            while (reader.Read())
            {
                found.Add(row(at));
            }
        }

        ThrowWhenLost(mustTouch);
        return found;
    }

    internal override void WriteSearch(Searched what) => Put(what.IsThing ? OfThing : OfLife, what.Id, what.Site, what.Text, what.Words);

    internal override void RemoveSearch(string id) => Write("DELETE FROM search_texts WHERE life = $1", id);

    internal override void WriteWords(long number, string tokens) =>
        Write("UPDATE search_texts SET tokens = array_to_tsvector(string_to_array($2, ' ')) WHERE n = $1", number, tokens);

    internal override void Tell(string payload) => told.Add(payload);

    private void Send()
    {
        using var batch = Waiting(out var mustTouch);
        if (batch.BatchCommands.Count > 0)
        {
            batch.ExecuteNonQuery();
            ThrowWhenLost(mustTouch);
        }
    }

    /// <summary>Everything that waits, as one batch; nothing waits any more.</summary>
    private NpgsqlBatch Waiting(out ImmutableArray<NpgsqlBatchCommand> mustTouch)
    {
        var batch = new NpgsqlBatch(connection);
        var one = ImmutableArray.CreateBuilder<NpgsqlBatchCommand>();
        foreach (var (sql, args, mustTouchOne) in waiting)
        {
            var command = Command(sql, args);
            batch.BatchCommands.Add(command);
            if (mustTouchOne)
            {
                one.Add(command);
            }
        }

        foreach (var gathered in rows.Values)
        {
            batch.BatchCommands.Add(gathered.Command());
        }

        mustTouch = one.ToImmutable();
        Clear();
        return batch;
    }

    private void Clear()
    {
        waiting.Clear();
        rows.Clear();
        lives.Clear();
    }

    private static void ThrowWhenLost(ImmutableArray<NpgsqlBatchCommand> mustTouch)
    {
        if (mustTouch.FirstOrDefault(command => command.RecordsAffected != 1) is { } lost)
        {
            throw new LostRaceException(lost.CommandText);
        }
    }

    private static NpgsqlBatchCommand Command(string sql, ReadOnlySpan<object?> args)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var arg in args)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = arg ?? DBNull.Value });
        }

        return command;
    }

    public override void Dispose() => connection.Dispose();
}
