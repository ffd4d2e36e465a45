using Wusheng.Store.Rows;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Worlds;

internal static class PackReading
{
    internal static PackRow? Find(SqlLine sql, string hash) => sql.ReadOne(
        "SELECT hash, pack_id, semantic, title, content, added_at, added_by FROM packs WHERE hash = $1",
        row => new PackRow
        {
            Hash = row.GetString(0),
            PackId = row.GetString(1),
            Semantic = row.GetString(2),
            Title = row.GetString(3),
            Content = row.Bytes(4),
            AddedAt = row.Time(5),
            AddedBy = row.TextOrNull(6),
        },
        hash);
}
