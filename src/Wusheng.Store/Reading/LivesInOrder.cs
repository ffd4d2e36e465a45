using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>Every life, oldest first, a page at a time: for exports, which know no bounds of sight.</summary>
public static class LivesInOrder
{
    /// <param name="after">The id after which to go on; empty for the beginning.</param>
    public static Task<List<LifeRow>> LivesAfterAsync(this WushengDb db, string after, string? type, string? site, int count, CancellationToken cancel = default) =>
        db.Lives.AsNoTracking()
            .Where(row => string.Compare(row.Id, after) > 0 && (type == null || row.Type == type) && (site == null || row.Site == site))
            .OrderBy(row => row.Id).Take(count).ToListAsync(cancel);
}
