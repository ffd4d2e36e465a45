using Wusheng.Core.Packs;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>Contacts that wait, the least time left first.</summary>
public static class WaitingLine
{
    /// <summary>The state in which every contact waits, whatever its pack.</summary>
    public const string Waiting = "waiting";

    public static Task<List<LifeRow>> WaitingAsync(this WushengDb db, Viewer viewer, int count, CancellationToken cancel = default) =>
        db.Lives.AsNoTracking()
            .Open().Where(row => row.Kind == (int)LifeKind.Contact && row.State == Waiting)
            .SeenBy(viewer)
            .OrderBy(row => row.NextDue).ThenBy(row => row.Id)
            .Take(Math.Clamp(count, 1, 500)).ToListAsync(cancel);
}
