using Microsoft.EntityFrameworkCore;
using Wusheng.Store.Rows;
using Wusheng.Store.Search;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Reading;

/// <summary>Lives by time left, most urgent first; those without a running clock last. As fast at a million as at a thousand.</summary>
public static class CaseList
{
    private const int MostPerPage = 200;
    private const int MostSitesOneByOne = 12;

    public static async Task<Page<LifeRow>> CasesAsync(
        this WushengDb db, HouseBook house, Viewer viewer, CaseFilter filter, Cursor? after, int count, CancellationToken cancel = default)
    {
        count = Math.Clamp(count, 1, MostPerPage);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            return new Page<LifeRow>(await db.FindAsync(filter.Text, lives => Narrowed(lives, house, viewer, filter), count, cancel), null);
        }

        var rows = new List<LifeRow>();
        foreach (var lives in OneByOne(db, house, viewer, filter))
        {
            rows.AddRange(await Ordered(Narrowed(lives, house, viewer, filter), after).Take(count + 1).ToListAsync(cancel));
        }

        var page = rows.OrderBy(row => row.NextDue).ThenBy(row => row.Id, StringComparer.Ordinal).Take(count).ToList();
        return new Page<LifeRow>(page, rows.Count > count ? Cursor.After(page[^1]) : null);
    }

    // A few sites are read one after another, each along its own index; many are read along the common one.
    private static IEnumerable<IQueryable<LifeRow>> OneByOne(WushengDb db, HouseBook house, Viewer viewer, CaseFilter filter)
    {
        var sites = filter.Site is { } site ? house.Below(site) : viewer.Sites;
        var all = db.Lives.AsNoTracking();
        return sites is { Count: <= MostSitesOneByOne } few ? few.Select(each => all.Where(row => row.Site == each)) : [all];
    }

    private static IQueryable<LifeRow> Narrowed(IQueryable<LifeRow> lives, HouseBook house, Viewer viewer, CaseFilter filter)
    {
        lives = lives.Where(row => row.Kind == (int)filter.Kind && row.Ended == filter.Ended).SeenBy(viewer);
        lives = filter.Site is { } site && house.Below(site) is var below ? lives.Where(row => below.Contains(row.Site + "")) : lives;
        lives = filter.Type is { } type ? lives.Where(row => row.Type == type) : lives;
        lives = filter.State is { } state ? lives.Where(row => row.State == state) : lives;
        lives = filter.Owner is { } owner ? lives.Where(row => row.Owner == owner) : lives;
        lives = filter.Held is { } held ? lives.Where(row => row.Held == held) : lives;
        return filter.Overdue is { } overdue ? lives.Where(row => row.Overdue == overdue) : lives;
    }

    private static IQueryable<LifeRow> Ordered(IQueryable<LifeRow> lives, Cursor? after)
    {
        if (after is { Due: var due, Id: var id })
        {
            lives = lives.Where(row => row.NextDue >= due && (row.NextDue > due || string.Compare(row.Id, id) > 0));
        }

        return lives.OrderBy(row => row.NextDue).ThenBy(row => row.Id);
    }
}
