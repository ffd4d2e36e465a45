using Wusheng.Store.Rows;
using Wusheng.Store.Worlds;

namespace Wusheng.Store.Reading;

/// <summary>Turns a filter into conditions: first what may be seen, then what was asked for.</summary>
internal static class CaseNarrowing
{
    internal static IQueryable<LifeRow> Narrowed(WushengDb db, IQueryable<LifeRow> lives, HouseBook house, Viewer viewer, CaseFilter filter)
    {
        lives = lives.Where(row => row.Kind == (int)filter.Kind);
        lives = filter.Ended is { } ended ? lives.Where(row => row.Ended == ended) : lives;
        lives = filter.Mine is { } mine ? Mine(db, lives, mine) : lives.SeenBy(viewer);
        lives = filter.Site is { } site && house.Below(site) is var below ? lives.Where(row => below.Contains(row.Site + "")) : lives;
        lives = filter.Type is { } type ? lives.Where(row => row.Type == type) : lives;
        lives = filter.State is { } state ? lives.Where(row => row.State == state) : lives;
        lives = filter.Owner is { } owner ? lives.Where(row => row.Owner == owner) : lives;
        lives = filter.Held is { } held ? lives.Where(row => row.Held == held) : lives;
        lives = filter.Overdue is { } overdue ? lives.Where(row => row.Overdue == overdue) : lives;
        return Timely(filter.With is var (name, value) ? Holding(db, lives, name, value) : lives, filter);
    }

    private static IQueryable<LifeRow> Holding(WushengDb db, IQueryable<LifeRow> lives, string name, string value) => lives.Where(row =>
        db.Fields.Any(field => field.Life == row.Id && field.Field == name && field.Value == value) || db.Seats.Any(seat => seat.Life == row.Id && seat.Seat == name && seat.Person == value));

    private static IQueryable<LifeRow> Timely(IQueryable<LifeRow> lives, CaseFilter filter)
    {
        lives = filter.DueFrom is { } begin ? lives.Where(row => row.NextDue >= begin) : lives;
        lives = filter.DueBefore is { } due ? lives.Where(row => row.NextDue < due) : lives;
        lives = filter.OpenedFrom is { } from ? lives.Where(row => row.OpenedAt >= from) : lives;
        return filter.OpenedUntil is { } until ? lives.Where(row => row.OpenedAt < until) : lives;
    }

    private static IQueryable<LifeRow> Mine(WushengDb db, IQueryable<LifeRow> lives, string person)
    {
        var ids = db.Seats.Open().Where(seat => seat.Person == person).Select(seat => seat.Life)
            .Union(db.Lives.Open().Where(row => row.Owner == person).Select(row => row.Id));
        var me = $"\"{Sighting.OfPerson(person)}\"";
        return lives.Where(row => ids.Contains(row.Id) && (row.HiddenFrom == null || !row.HiddenFrom.Contains(me)));
    }
}
