using System.Globalization;

namespace Wusheng.Web.Watches;

/// <summary>
/// Opens the recurring duties of the standards in force at every site that has staff of its own. Each opening has a key made of
/// what it is and when it is due, so that any number of nodes and restarts open it once.
/// </summary>
internal sealed class DutyBook(WorldReads reads, LifeStore lives, TimeProvider clock)
{
    // Kept answers are tidied away after a week; looking back further could open a duty twice.
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(5);
    private const int MostAtOnce = 1000;

    private static readonly Actor Watch = new(null, "watch");

    /// <summary>Opens what has come due since the standard was put in force, at most five days back.</summary>
    /// <returns>How many were opened now or before.</returns>
    public async Task<int> OpenDueAsync(CancellationToken cancel)
    {
        var due = reads.Ask((world, house) => Due(world, house, clock.GetUtcNow()).Take(MostAtOnce).ToList());
        foreach (var (act, key) in due)
        {
            await lives.ActAsync(act, Watch, new ActContext(null, key), cancel);
        }

        return due.Count;
    }

    private static IEnumerable<(Open Act, string Key)> Due(IWorld world, HouseBook house, DateTimeOffset now) =>
        from site in house.Sites.Values
        where house.People.Values.Any(person => person.Posts.Any(post => post.Site == site.Id))
        from type in Types(world, house, site.Id)
        from at in Moments(type.Opening.Every!, Since(house, site.Id, now), now, site.Zone)
        from act in Recurrences.Acts(world, site.Id, type)
        where act.ForPerson is null || house.People[act.ForPerson].Posts.Any(post => post.Site == site.Id)
        select (act, Key(act, at));

    private static IEnumerable<LifeType> Types(IWorld world, HouseBook house, string site) =>
        from pack in house.InForce(site).Select(world.Pack).OfType<Pack>()
        from type in Recurrences.Duties(pack)
        where world.PackFor(site, type.Id) == pack
        select type;

    private static IEnumerable<DateTimeOffset> Moments(Recurrence every, DateTimeOffset since, DateTimeOffset now, TimeZoneInfo zone)
    {
        for (var at = Recurrences.Next(every, since, zone); at is { } moment && moment <= now; at = Recurrences.Next(every, moment.AddTicks(1), zone))
        {
            yield return moment;
        }
    }

    private static DateTimeOffset Since(HouseBook house, string site, DateTimeOffset now)
    {
        var inForce = house.Upward(site).SelectMany(above => house.Publications[above]).Select(publication => publication.At).DefaultIfEmpty(now).Min();
        return inForce > now - LookBack ? inForce : now - LookBack;
    }

    private static string Key(Open act, DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"duty:{act.Site}:{act.Type}:{act.ForPerson}:{at.UtcDateTime:yyyyMMddTHHmm}");
}
