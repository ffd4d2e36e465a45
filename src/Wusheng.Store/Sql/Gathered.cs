using Npgsql;
using NpgsqlTypes;

namespace Wusheng.Store.Sql;

/// <summary>Rows of one table that wait to be sent as columns.</summary>
internal sealed class Gathered(RowInsert into)
{
    private readonly List<object?[]> rows = [];

    internal void Add(ReadOnlySpan<object?> values) => rows.Add(values.ToArray());

    internal NpgsqlBatchCommand Command()
    {
        var command = new NpgsqlBatchCommand(into.Many);
        for (var i = 0; i < into.Cells.Length; i++)
        {
            var (type, column) = Column(into.Cells[i], i);
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type, Value = column });
        }

        return command;
    }

    private (NpgsqlDbType, Array) Column(Cell cell, int at) => cell switch
    {
        Cell.Int => (NpgsqlDbType.Integer, All<int>(at)),
        Cell.Long => (NpgsqlDbType.Bigint, All<long>(at)),
        Cell.Flag => (NpgsqlDbType.Boolean, All<bool>(at)),
        Cell.Time => (NpgsqlDbType.TimestampTz, All<DateTimeOffset?>(at)),
        Cell.Bytes => (NpgsqlDbType.Bytea, All<byte[]>(at)),
        _ => (NpgsqlDbType.Text, All<string?>(at)),
    };

    private T[] All<T>(int at)
    {
        var column = new T[rows.Count];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = (T)rows[i][at]!;
        }

        return column;
    }
}
