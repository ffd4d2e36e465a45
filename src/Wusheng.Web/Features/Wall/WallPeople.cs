namespace Wusheng.Web.Features.Wall;

/// <summary>Who is there and what they do: in a contact, busy, free or away, and since when. By site, never by who is slow.</summary>
internal sealed class WallPeople(CallerSight sight, WushengDb db)
{
    private const int Most = 40;
    private static readonly string[] Taking = ["answer", "serve", "resume", "handOver", "moveUp", "hold"];

    public async Task<ImmutableArray<PersonTile>> ReadAsync(Caller caller, HouseBook house, Viewer viewer, DateTimeOffset now, CancellationToken cancel)
    {
        var sites = (house.People.GetValueOrDefault(caller.Person)?.Posts ?? []).SelectMany(post => house.Below(post.Site)).ToHashSet(StringComparer.Ordinal);
        var staff = house.People.Values.Where(person => person.Posts.Any(post => sites.Contains(post.Site) && post.Role != Administrators.Role))
            .OrderBy(person => Site(house, person, sites), StringComparer.Ordinal).ThenBy(person => person.StaffNumber, StringComparer.Ordinal).Take(Most).ToList();
        var ids = staff.Select(person => person.Id).ToList();
        var held = await db.Lives.AsNoTracking().Open().Where(row => row.Kind == (int)LifeKind.Contact && row.State != WaitingLine.Waiting && row.Owner != null && ids.Contains(row.Owner))
            .SeenBy(viewer).OrderByDescending(row => row.LastAt).ToListAsync(cancel);
        var open = (await db.Seats.AsNoTracking().Open().Where(seat => ids.Contains(seat.Person))
            .GroupBy(seat => seat.Person).Select(group => new { group.Key, Count = group.Select(seat => seat.Life).Distinct().Count() }).ToListAsync(cancel)).ToDictionary(each => each.Key, each => each.Count);
        return sight.Ask((world, _) => staff.Select(person => Tile(world, house, person, sites, held.FirstOrDefault(row => row.Owner == person.Id), open.GetValueOrDefault(person.Id), now)).ToImmutableArray());
    }

    private static PersonTile Tile(IWorld world, HouseBook house, Person person, HashSet<string> sites, LifeRow? held, int open, DateTimeOffset now)
    {
        var state = OwnState.Of(person, held is not null);
        var doing = held is null ? $"lamp.{state.ToString().ToLowerInvariant()}" : held.State == "held" ? "wall.on-hold" : held.Type == "phone" ? "wall.on-phone" : "wall.serving";
        var since = held is not null ? TakenAt(world, held) : OwnState.Since(person);
        return new PersonTile(person.Id, person.Name, house.Sites.GetValueOrDefault(Site(house, person, sites))?.Title ?? "", state, doing, since, held, open, held is { Overdue: true } || (held?.NextDue < now));
    }

    private static DateTimeOffset TakenAt(IWorld world, LifeRow held) => world.Find(new LifeId(held.Id)) is { } life
        ? Taking.Select(moment => life.Whole.Moments.GetValueOrDefault(moment)?.At).OfType<DateTimeOffset>().DefaultIfEmpty(held.OpenedAt).Max()
        : held.OpenedAt;

    private static string Site(HouseBook house, Person person, HashSet<string> sites) =>
        person.Posts.Select(post => post.Site).Where(sites.Contains).OrderByDescending(site => house.Upward(site).Count()).FirstOrDefault() ?? "";
}
