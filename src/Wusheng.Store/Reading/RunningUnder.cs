using Wusheng.Core.Packs;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>Running lives of a pack that stand on another version of it, in order of birth.</summary>
public static class RunningUnder
{
    /// <param name="after">The last life of the batch before, or null.</param>
    public static Task<List<LifeRow>> RunningUnderOthersAsync(
        this WushengDb db, PackVersion version, Viewer viewer, string? after, int count, CancellationToken cancel = default) =>
        db.Lives.AsNoTracking()
            .OpenOfAnyKind().Where(row => row.PackId == version.Id && row.PackHash != version.Hash && (after == null || string.Compare(row.Id, after) > 0))
            .SeenBy(viewer)
            .OrderBy(row => row.Id)
            .Take(Math.Clamp(count, 1, 500)).ToListAsync(cancel);
}
