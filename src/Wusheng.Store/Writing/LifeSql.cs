using Wusheng.Store.Rows;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Writing;

/// <summary>The life's own row: columns in one order for both statements.</summary>
internal static class LifeSql
{
    private static readonly string[] Columns =
    [
        "id", "site", "type", "kind", "number", "state", "pack_id", "pack_semantic", "pack_hash", "channel", "opened_at", "first", "owner", "origin",
        "customer_name", "customer_phone", "title", "priority", "next_due", "wake_at", "overdue", "last_at", "ended", "held", "seen_by", "hidden_from", "version", "head",
    ];

    private static readonly ImmutableArray<Cell> Cells =
    [
        Cell.Text, Cell.Text, Cell.Text, Cell.Int, Cell.Text, Cell.Text, Cell.Text, Cell.Text, Cell.Text, Cell.Text, Cell.Time, Cell.Text, Cell.Text, Cell.Text,
        Cell.Text, Cell.Text, Cell.Text, Cell.Int, Cell.Time, Cell.Time, Cell.Flag, Cell.Time, Cell.Flag, Cell.Flag, Cell.Text, Cell.Text, Cell.Int, Cell.Bytes,
    ];

    internal static RowInsert Insert { get; } = new($"lives ({string.Join(", ", Columns)})", Cells);

    /// <summary>The version before follows the values; no row is touched when somebody else wrote meanwhile.</summary>
    internal static string Update { get; } =
        $"UPDATE lives SET {string.Join(", ", Columns.Select((column, i) => $"{column} = ${i + 1}"))} WHERE id = $1 AND version = ${Columns.Length + 1}";

    private static readonly string Select = $"SELECT {string.Join(", ", Columns)} FROM lives WHERE id = $1";

    internal static LifeRow? Find(SqlLine sql, string id) => sql.ReadOne(Select, Row, id);

    private static LifeRow Row(SqlRow row) => new()
    {
        Id = row.GetString(0), Site = row.GetString(1), Type = row.GetString(2), Kind = row.Int(3), Number = row.GetString(4), State = row.GetString(5),
        PackId = row.GetString(6), PackSemantic = row.GetString(7), PackHash = row.GetString(8), Channel = row.GetString(9), OpenedAt = row.Time(10),
        First = row.TextOrNull(11), Owner = row.TextOrNull(12), Origin = row.TextOrNull(13), CustomerName = row.TextOrNull(14), CustomerPhone = row.TextOrNull(15),
        Title = row.GetString(16), Priority = row.Int(17), NextDue = row.Time(18), WakeAt = row.TimeOrNull(19), Overdue = row.Flag(20), LastAt = row.Time(21),
        Ended = row.Flag(22), Held = row.Flag(23), SeenBy = row.TextOrNull(24), HiddenFrom = row.TextOrNull(25), Version = row.Int(26), Head = row.Bytes(27),
    };

    internal static object?[] Values(LifeRow row) =>
    [
        row.Id, row.Site, row.Type, row.Kind, row.Number, row.State, row.PackId, row.PackSemantic, row.PackHash, row.Channel, row.OpenedAt, row.First, row.Owner,
        row.Origin, row.CustomerName, row.CustomerPhone, row.Title, row.Priority, row.NextDue, row.WakeAt, row.Overdue, row.LastAt, row.Ended, row.Held, row.SeenBy,
        row.HiddenFrom, row.Version, row.Head,
    ];
}
