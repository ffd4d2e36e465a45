using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>What is open of some kinds, by what is due first.</summary>
public static class OpenByDue
{
    /// <param name="after">Id of the life at which the page before ended; null is the beginning.</param>
    public static async Task<List<LifeRow>> OpenByDueAsync(this WushengDb db, IReadOnlyCollection<string> types, Viewer viewer, string? after, int count, CancellationToken cancel = default)
    {
        var open = db.Lives.AsNoTracking().OpenOfAnyKind().Where(row => types.Contains(row.Type)).SeenBy(viewer);
        if (after is not null && await db.Lives.AsNoTracking().FirstOrDefaultAsync(row => row.Id == after, cancel) is { NextDue: var due })
        {
            open = open.Where(row => row.NextDue > due || (row.NextDue == due && string.Compare(row.Id, after) > 0));
        }

        return await open.OrderBy(row => row.NextDue).ThenBy(row => row.Id).Take(count).ToListAsync(cancel);
    }
}
