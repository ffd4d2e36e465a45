using Wusheng.Store.Rows;

namespace Wusheng.Store.Writing;

/// <summary>The life's own row: columns in one order for both statements.</summary>
internal static class LifeSql
{
    private static readonly string[] Columns =
    [
        "id", "site", "type", "kind", "number", "state", "pack_id", "pack_semantic", "pack_hash", "channel", "opened_at", "first", "owner", "origin",
        "customer_name", "customer_phone", "title", "priority", "next_due", "overdue", "last_at", "ended", "held", "seen_by", "hidden_from", "version", "head",
    ];

    internal static string Insert { get; } =
        $"INSERT INTO lives ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"${i + 1}"))})";

    /// <summary>The version before follows the values; no row is touched when somebody else wrote meanwhile.</summary>
    internal static string Update { get; } =
        $"UPDATE lives SET {string.Join(", ", Columns.Select((column, i) => $"{column} = ${i + 1}"))} WHERE id = $1 AND version = ${Columns.Length + 1}";

    internal static object?[] Values(LifeRow row) =>
    [
        row.Id, row.Site, row.Type, row.Kind, row.Number, row.State, row.PackId, row.PackSemantic, row.PackHash, row.Channel, row.OpenedAt, row.First, row.Owner,
        row.Origin, row.CustomerName, row.CustomerPhone, row.Title, row.Priority, row.NextDue, row.Overdue, row.LastAt, row.Ended, row.Held, row.SeenBy,
        row.HiddenFrom, row.Version, row.Head,
    ];
}
