using Wusheng.Store.Sql;

namespace Wusheng.Store.Live;

/// <summary>The lives whose time has come, taken in batches so that several nodes share the work instead of doing it twice.</summary>
/// <param name="takes">Whether taking pushes the wake-up time on a little, so that another node takes others meanwhile.</param>
internal sealed class DueLives(SqlLine sql, bool takes)
{
    // A node that dies with lives taken leaves them to the others after this long.
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(1);
    private readonly HashSet<string> stuck = new(StringComparer.Ordinal);

    internal List<string> Take(int count, DateTimeOffset now) => takes ? Taken(count, now) : Read(count, now);

    // The partial index serves only a query that repeats its predicate.
    private List<string> Read(int count, DateTimeOffset now) => [.. sql.Read(
        "SELECT id FROM lives WHERE wake_at IS NOT NULL AND wake_at <= $1 ORDER BY wake_at LIMIT $2", row => row.GetString(0), now, count + stuck.Count)
        .Where(id => !stuck.Contains(id))];

    private List<string> Taken(int count, DateTimeOffset now)
    {
        sql.Begin();
        var taken = sql.Read(
            """
            UPDATE lives SET wake_at = $3 WHERE id IN (
                SELECT id FROM lives WHERE wake_at IS NOT NULL AND wake_at <= $1 ORDER BY wake_at LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING id
            """,
            row => row.GetString(0), now, count, now + Held);
        sql.Commit();
        return taken;
    }

    /// <summary>Lives at which nothing happened are looked at again later.</summary>
    internal void Release(List<string> unmoved, DateTimeOffset now)
    {
        stuck.UnionWith(unmoved);
        if (takes && unmoved.Count > 0)
        {
            sql.Begin();
            sql.Write("UPDATE lives SET wake_at = $2 WHERE id = ANY($1)", unmoved.ToArray(), now + Stuck);
            sql.Commit();
        }
    }

    internal DateTimeOffset? NextWake() =>
        sql.Read("SELECT wake_at FROM lives WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1 OFFSET $1", row => row.TimeOrNull(0), takes ? 0 : stuck.Count).FirstOrDefault();
}
