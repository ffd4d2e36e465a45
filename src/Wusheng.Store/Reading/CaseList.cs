using Wusheng.Store.Rows;
using Wusheng.Store.Search;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Reading;

/// <summary>Lives in an order that has an index, page by page in both directions. As fast at a million as at a thousand.</summary>
public static class CaseList
{
    private const int MostPerPage = 200;
    private const int MostSitesOneByOne = 12;

    public static async Task<Page<LifeRow>> CasesAsync(
        this WushengDb db, HouseBook house, Viewer viewer, CaseFilter filter, Cursor? after, int count, CancellationToken cancel = default)
    {
        count = Math.Clamp(count, 1, MostPerPage);
        return string.IsNullOrWhiteSpace(filter.Text)
            ? await PageAsync(db, house, viewer, filter, after, count, cancel)
            : await FoundAsync(db, house, viewer, filter, after, count, cancel);
    }

    /// <summary>How many there are, counted no further than asked: a list tells "999+" rather than wait.</summary>
    public static async Task<int> CountAsync(this WushengDb db, HouseBook house, Viewer viewer, CaseFilter filter, int most, CancellationToken cancel = default)
    {
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            return (await db.FindAsync(filter.Text, lives => CaseNarrowing.Narrowed(db, lives, house, viewer, filter), Math.Min(most, MostPerPage), cancel)).Count;
        }

        return await CaseNarrowing.Narrowed(db, db.Lives.AsNoTracking(), house, viewer, filter).Take(most).CountAsync(cancel);
    }

    private static async Task<Page<LifeRow>> PageAsync(WushengDb db, HouseBook house, Viewer viewer, CaseFilter filter, Cursor? after, int count, CancellationToken cancel)
    {
        var order = CaseOrdering.Of(filter.Kept, after?.Back == true);
        var rows = new List<LifeRow>();
        foreach (var lives in OneByOne(db, house, viewer, filter))
        {
            rows.AddRange(await order.Sorted(CaseNarrowing.Narrowed(db, lives, house, viewer, filter), after).Take(count + 1).ToListAsync(cancel));
        }

        var page = order.Sorted(rows).Take(count).ToList();
        var more = rows.Count > count;
        if (after is { Back: true })
        {
            page.Reverse();
            return Between(page, filter.Kept, before: more, next: page.Count > 0);
        }

        return Between(page, filter.Kept, before: after is not null && page.Count > 0, next: more);
    }

    // What is found by words is found by its number, newest first; the pages lie one after another in that order.
    private static async Task<Page<LifeRow>> FoundAsync(WushengDb db, HouseBook house, Viewer viewer, CaseFilter filter, Cursor? after, int count, CancellationToken cancel)
    {
        var found = await db.HitsAsync(filter.Text!, lives => CaseNarrowing.Narrowed(db, lives, house, viewer, filter), after?.Id, count + 1, cancel);
        var page = found.Take(count).Select(hit => hit.Row).ToList();
        return new Page<LifeRow>(page, found.Count > count ? Cursor.At(page[^1], CaseOrder.Newest) : null);
    }

    private static Page<LifeRow> Between(List<LifeRow> page, CaseOrder order, bool before, bool next) =>
        new(page, next ? Cursor.At(page[^1], order) : null, before ? Cursor.At(page[0], order, back: true) : null);

    // A few sites are read one after another, each along its own index; many are read along the common one.
    private static IEnumerable<IQueryable<LifeRow>> OneByOne(WushengDb db, HouseBook house, Viewer viewer, CaseFilter filter)
    {
        var sites = filter.Site is { } site ? house.Below(site) : viewer.Sites;
        var all = db.Lives.AsNoTracking();
        return filter is { Kept: CaseOrder.TimeLeft, Mine: null } && sites is { Count: <= MostSitesOneByOne } few ? few.Select(each => all.Where(row => row.Site == each)) : [all];
    }
}
