namespace Wusheng.Store.Sql;

/// <summary>What a column holds, as far as sending it matters.</summary>
internal enum Cell { Text, Int, Long, Flag, Time, Bytes }

/// <summary>The statement that puts rows into a table: one at a time, or all that wait in one, column by column.</summary>
internal sealed class RowInsert
{
    /// <param name="table">The table and, in parentheses, its columns in order.</param>
    /// <param name="then">What to do where the row is there already; may be empty.</param>
    /// <param name="made">Columns of the many that are computed from what was sent, by their number; none where the value is taken as it is.</param>
    internal RowInsert(string table, ImmutableArray<Cell> cells, string then = "", string? made = null)
    {
        Cells = cells;
        One = $"INSERT INTO {table} VALUES ({string.Join(", ", cells.Select((_, i) => $"${i + 1}"))}) {then}";
        var names = string.Join(", ", cells.Select((_, i) => $"c{i + 1}"));
        var arrays = string.Join(", ", cells.Select((cell, i) => $"${i + 1}::{Type(cell)}[]"));
        Many = $"INSERT INTO {table} SELECT {made ?? names} FROM unnest({arrays}) AS sent({names}) {then}";
    }

    internal ImmutableArray<Cell> Cells { get; }

    internal string One { get; }

    /// <summary>PostgreSQL only.</summary>
    internal string Many { get; }

    private static string Type(Cell cell) => cell switch
    {
        Cell.Int => "int",
        Cell.Long => "bigint",
        Cell.Flag => "boolean",
        Cell.Time => "timestamptz",
        Cell.Bytes => "bytea",
        _ => "text",
    };
}
