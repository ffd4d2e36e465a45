namespace Wusheng.Web.Features.Workbench;

/// <summary>How the line stands at a site.</summary>
/// <param name="Idle">People there who have no contact in hand and have not said to be busy or away.</param>
/// <param name="Serving">People there at all.</param>
/// <param name="Each">How long a contact has lately taken; null when there were too few to tell.</param>
internal sealed record Queue(int Idle, int Serving, TimeSpan? Each)
{
    public static Queue Quiet { get; } = new(0, 0, null);

    /// <summary>How long the one at this place in the line (from 0) may expect to wait (CAS-06); null when it cannot be told.</summary>
    public TimeSpan? Expected(int place) => place < Idle ? TimeSpan.Zero
        : Each is { } each && Serving > 0 ? each * (place - Idle + 1) / Serving : null;
}

/// <summary>Reads the line of a site from its people and the contacts that ended lately.</summary>
internal sealed class QueueReading(WushengDb db)
{
    private const int Lately = 20;
    private const int TooFew = 3;

    public async Task<Queue> ReadAsync(string site, HouseBook house, CancellationToken cancel)
    {
        var talking = await db.Lives.AsNoTracking().Open().Where(row => row.Kind == (int)LifeKind.Contact && row.State == "inHand" && row.Owner != null)
            .Select(row => row.Owner!).Distinct().ToListAsync(cancel);
        var above = house.Upward(site).ToHashSet(StringComparer.Ordinal);
        var there = house.People.Values.Where(person => person.Posts.Any(post => above.Contains(post.Site)) && House.OwnState.Of(person, false) != Components.PersonState.Away).ToList();
        var idle = there.Count(person => !talking.Contains(person.Id) && House.OwnState.Of(person, false) == Components.PersonState.Free);
        var ended = await db.Lives.AsNoTracking().Where(row => row.Kind == (int)LifeKind.Contact && row.Ended && row.Site == site)
            .OrderByDescending(row => row.Id).Take(Lately).Select(row => new { row.OpenedAt, row.LastAt }).ToListAsync(cancel);
        return new Queue(idle, there.Count, ended.Count < TooFew ? null : TimeSpan.FromTicks((long)ended.Average(row => (row.LastAt - row.OpenedAt).Ticks)));
    }
}
