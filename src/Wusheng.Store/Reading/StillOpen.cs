using Wusheng.Core.Packs;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>
/// Leaves out what has ended. Said as a comparison with a value, because SQLite walks an index by <c>ended = …</c> and not by <c>NOT ended</c>:
/// otherwise every list of open work would cost as much as all the years before it.
/// </summary>
public static class StillOpen
{
    private static readonly int[] _kinds = [.. Enum.GetValues<LifeKind>().Select(kind => (int)kind)];

    public static IQueryable<LifeRow> Open(this IQueryable<LifeRow> lives)
    {
        var ended = false;
        return lives.Where(row => row.Ended == ended);
    }

    /// <summary>What is open, whatever its kind; the kinds are named, because the index by due time begins with them.</summary>
    public static IQueryable<LifeRow> OpenOfAnyKind(this IQueryable<LifeRow> lives) => lives.Open().Where(row => _kinds.Contains(row.Kind));

    /// <summary>Seats of lives that have not ended.</summary>
    public static IQueryable<SeatRow> Open(this IQueryable<SeatRow> seats)
    {
        var ended = false;
        return seats.Where(seat => seat.Ended == ended);
    }
}
