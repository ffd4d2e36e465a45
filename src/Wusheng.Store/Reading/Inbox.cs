using Wusheng.Store.Rows;
using Wusheng.Store.Writing;

namespace Wusheng.Store.Reading;

/// <summary>The notices of one person.</summary>
public static class Inbox
{
    /// <summary>Newest first.</summary>
    /// <param name="before">The id at which the page before ended; null for the newest.</param>
    public static Task<List<NoticeRow>> InboxAsync(this WushengDb db, string person, string? before, int count, CancellationToken cancel = default) =>
        db.Notices.AsNoTracking()
            .Where(row => row.Person == person && (before == null || string.Compare(row.Id, before) < 0))
            .OrderByDescending(row => row.Id)
            .Take(Math.Clamp(count, 1, 200)).ToListAsync(cancel);

    /// <summary>How many are neither read nor acknowledged.</summary>
    public static Task<int> UnreadAsync(this WushengDb db, string person, CancellationToken cancel = default) =>
        db.Notices.CountAsync(row => row.Person == person && row.AcknowledgedAt == null && row.ReadAt == null, cancel);

    /// <summary>Somebody else's notice is left alone.</summary>
    public static Task AcknowledgeAsync(this LifeStore lives, string person, string notice, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("UPDATE notices SET read_at = coalesce(read_at, $3), acknowledged_at = coalesce(acknowledged_at, $3) WHERE id = $1 AND person = $2", notice, person, now.ToUniversalTime()), cancel);

    public static Task ReadAllAsync(this LifeStore lives, string person, DateTimeOffset now, CancellationToken cancel = default) => lives.WriteAsync(
        sql => sql.Write("UPDATE notices SET read_at = $2 WHERE person = $1 AND acknowledged_at IS NULL AND read_at IS NULL", person, now.ToUniversalTime()), cancel);
}
