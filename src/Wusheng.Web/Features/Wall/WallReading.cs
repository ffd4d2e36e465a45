using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Wall;

/// <summary>Reads the wall: the next clocks, who waits, who does what. Every list is one query however long it is.</summary>
internal sealed class WallReading(CallerSight sight, WushengDb db, WallDay day, WallPeople people, TimeProvider clock)
{
    private const int MostNext = 40;
    private const int MostWaiting = 12;
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(7);

    public async Task<WallSheet> ReadAsync(Caller caller, string? site, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (house, viewer) = sight.ViewerOf(caller);
        var zone = Here.Of(house, caller.Person, site).Site.Zone;
        var next = await db.DueBeforeAsync(viewer, now + Ahead, MostNext, cancel);
        var waiting = await db.WaitingAsync(viewer, MostWaiting, cancel);
        var ids = waiting.Select(row => row.Id).ToList();
        var clocks = (await db.Clocks.AsNoTracking().Where(row => ids.Contains(row.Life) && row.DueAt != null).ToListAsync(cancel)).ToLookup(row => row.Life);
        return sight.Ask((world, _) => new WallSheet(
            [.. next.Select(due => Line(world, house, caller, due.Clock, due.Life, now))],
            [.. waiting.Where(row => clocks[row.Id].Any()).Select(row => Line(world, house, caller, clocks[row.Id].OrderBy(each => each.DueAt).First(), row, now))],
            [], WallToday.Nothing, zone, now)) with
        {
            People = await people.ReadAsync(caller, house, viewer, now, cancel),
            Today = await day.ReadAsync(caller, zone, cancel),
        };
    }

    private static WallLine Line(IWorld world, HouseBook house, Caller caller, ClockRow clock, LifeRow life, DateTimeOffset now)
    {
        var words = PackWords.Of(world.Pack(new PackVersion(life.PackId, life.PackSemantic, life.PackHash)), life.Type);
        var shown = RowClock.Of(world, house, clock, life, words, now);
        var person = clock.Charged is { } charged && house.People.ContainsKey(charged) ? charged : life.Owner;
        var (first, second) = WallActs.Of(world, life, shown, words, caller.Person, person, now);
        var site = house.Sites.GetValueOrDefault(life.Site);
        return new WallLine(life, words, shown, site?.Title ?? life.Site, site?.Zone ?? TimeZoneInfo.Utc, person is null ? null : house.People.GetValueOrDefault(person)?.Name ?? person, first, second);
    }
}
