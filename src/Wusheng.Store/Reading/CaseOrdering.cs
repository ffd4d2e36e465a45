using Wusheng.Store.Rows;

namespace Wusheng.Store.Reading;

/// <summary>An order of the list as the database walks it, forwards or backwards; ids decide between equals.</summary>
internal sealed record CaseOrdering(bool ByDue, bool Down)
{
    internal static CaseOrdering Of(CaseOrder order, bool back) => new(order == CaseOrder.TimeLeft, (order == CaseOrder.Newest) != back);

    internal IQueryable<LifeRow> Sorted(IQueryable<LifeRow> lives, Cursor? from)
    {
        lives = from is { } place ? Beyond(lives, place) : lives;
        return (ByDue, Down) switch
        {
            (true, false) => lives.OrderBy(row => row.NextDue).ThenBy(row => row.Id),
            (true, true) => lives.OrderByDescending(row => row.NextDue).ThenByDescending(row => row.Id),
            (false, false) => lives.OrderBy(row => row.OpenedAt).ThenBy(row => row.Id),
            (false, true) => lives.OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Id),
        };
    }

    internal IEnumerable<LifeRow> Sorted(IEnumerable<LifeRow> rows) => Down
        ? rows.OrderByDescending(Key).ThenByDescending(row => row.Id, StringComparer.Ordinal)
        : rows.OrderBy(Key).ThenBy(row => row.Id, StringComparer.Ordinal);

    private DateTimeOffset Key(LifeRow row) => ByDue ? row.NextDue : row.OpenedAt;

    // The first condition is what the index walks by; the second only decides between equals.
    private IQueryable<LifeRow> Beyond(IQueryable<LifeRow> lives, Cursor from)
    {
        var (at, id) = (from.Due, from.Id);
        return (ByDue, Down) switch
        {
            (true, false) => lives.Where(row => row.NextDue >= at && (row.NextDue > at || string.Compare(row.Id, id) > 0)),
            (true, true) => lives.Where(row => row.NextDue <= at && (row.NextDue < at || string.Compare(row.Id, id) < 0)),
            (false, false) => lives.Where(row => row.OpenedAt >= at && (row.OpenedAt > at || string.Compare(row.Id, id) > 0)),
            (false, true) => lives.Where(row => row.OpenedAt <= at && (row.OpenedAt < at || string.Compare(row.Id, id) < 0)),
        };
    }
}
