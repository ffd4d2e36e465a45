using Wusheng.Store.Rows;
using Wusheng.Store.Sql;

namespace Wusheng.Store.Outbox;

/// <summary>The statements of the outbox.</summary>
internal sealed class OutboxSql(bool shared, ImmutableArray<string> kinds)
{
    // A worker that dies with something taken leaves it to be tried again after this long.
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(2);

    private readonly string take =
        $"""
        UPDATE outbox SET next_at = $2, attempts = attempts + 1 WHERE key IN (
            SELECT key FROM outbox WHERE next_at IS NOT NULL AND next_at <= $1 AND kind IN ({string.Join(", ", kinds.Select((_, i) => $"${i + 4}"))})
            ORDER BY next_at LIMIT $3 {(shared ? "FOR UPDATE SKIP LOCKED" : "")})
        RETURNING key, kind, site, payload, at, attempts
        """;

    internal List<OutboxRow> Take(SqlLine sql, int count, DateTimeOffset now) => sql.Read(
        take,
        row => new OutboxRow { Key = row.GetString(0), Kind = row.GetString(1), Site = row.GetString(2), Payload = row.GetString(3), At = row.Time(4), Attempts = row.Int(5) },
        [now, now + Held, count, .. kinds]);

    internal static void Done(SqlLine sql, string key, DateTimeOffset now) =>
        sql.Write("UPDATE outbox SET done_at = $2, next_at = NULL, last_error = NULL WHERE key = $1", key, now);

    /// <param name="next">When to try again; null: never.</param>
    internal static void Failed(SqlLine sql, string key, string error, DateTimeOffset now, DateTimeOffset? next)
    {
        if (next is { } at)
        {
            sql.Write("UPDATE outbox SET last_error = $2, next_at = $3 WHERE key = $1", key, error, at);
        }
        else
        {
            sql.Write("UPDATE outbox SET last_error = $2, given_up_at = $3, next_at = NULL WHERE key = $1", key, error, now);
        }
    }
}
