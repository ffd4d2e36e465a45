
namespace Wusheng.Web.Features.Arrive;

/// <summary>A visitor's own place in the line: of the others only how many there are.</summary>
/// <param name="Before">How many wait before them.</param>
/// <param name="Desk">Where the one sits who called them; null when that was not said.</param>
/// <param name="By">Who called them; null while they wait.</param>
internal sealed record ArrivalSeen(Life Life, string Ticket, int Before, string? Desk, string? By)
{
    public bool IsOver => Life.State == "closed" || Life.Whole.Moments.ContainsKey(Visits.Left);

    public bool Waits => Life.State == WaitingLine.Waiting && !IsOver;
}

/// <summary>A site as its visitors see it.</summary>
/// <param name="Asked">What the standard asks of somebody who comes in, as far as they can say it themselves.</param>
internal sealed record ArrivalPlace(Site Site, PackWords Words, ImmutableArray<FieldType> Asked);

/// <summary>The visitor's side of a visit: takes a number, sees the place in the line, gives it up.</summary>
internal sealed class ArrivalDesk(WorldReads reads, LifeStore lives, TimeProvider clock)
{
    private const int LongestLine = 150;
    private const string Purpose = "purpose";
    private static readonly Actor Visitor = new(null, "arrive");

    private static readonly ImmutableHashSet<FieldKind> Answerable =
        [FieldKind.Text, FieldKind.Phone, FieldKind.Number, FieldKind.Date, FieldKind.Choice, FieldKind.YesNo, FieldKind.Plate, FieldKind.Room];

    /// <summary>Null where there is no such site, or no standard there receives visitors.</summary>
    public ArrivalPlace? PlaceAt(string site) => site.Length > 64 ? null : reads.Ask((world, house) =>
        house.Sites.TryGetValue(site, out var found) && world.PackFor(site, Visits.Type) is { } pack && PackWords.Of(pack, Visits.Type) is { } words
            ? new ArrivalPlace(found, words, [.. Asked(words.Type)])
            : null);

    public ArrivalSeen? Find(string site, string? visit) => visit is null ? null : reads.Ask((world, house) =>
        world.Find(new LifeId(visit)) is { Type: Visits.Type } life && life.Site == site ? Seen(world, house, life, clock.GetUtcNow()) : null);

    /// <summary>Opens a visit in the visitor's own words; what the page did not ask is not taken.</summary>
    public async Task<Decision> TakeAsync(ArrivalPlace place, ImmutableDictionary<string, Given> with, CancellationToken cancel)
    {
        var asked = place.Asked.Select(field => field.Id).ToHashSet(StringComparer.Ordinal);
        with = Visits.Came(place.Words.Type, with.RemoveRange(with.Keys.Where(name => !asked.Contains(name))), Visits.ByPhone);
        return IsFull(place.Site.Id) ? new Decision.Refused([Full], [])
            : await lives.ActAsync(new Open(Visits.Type, place.Site.Id, Visits.Type, with), Visitor, ActContext.None, cancel);
    }

    /// <summary>The visitor does not want to wait any longer.</summary>
    public Task<Decision> LeaveAsync(LifeId visit, CancellationToken cancel) => lives.ActAsync(new Report(visit, Visits.Left, Given.Nothing), Visitor, ActContext.None, cancel);

    private bool IsFull(string site) => reads.Ask((world, _) => world.OpenOf(site, Visits.Type).Count(visit => visit.State == WaitingLine.Waiting) >= LongestLine);

    // What the standard only offers at the door is asked of visitors themselves if it is of them or why they came; how they rank is not.
    private static IEnumerable<FieldType> Asked(LifeType type) =>
        from name in type.Opening.Asks.Concat(type.Opening.Offers).Distinct()
        let field = type.Fields[name]
        where field is { Is: null } && Answerable.Contains(field.Kind)
        where type.Opening.Asks.Contains(name) || field.Private is not null || field.Kind == FieldKind.Phone || name == Purpose
        where name != Visits.How
        select field;

    private static ArrivalSeen Seen(IWorld world, HouseBook house, Life life, DateTimeOffset now)
    {
        var before = Visits.InTurn(world, world.OpenOf(life.Site, Visits.Type), now).TakeWhile(other => other.Id != life.Id).Count();
        var by = life.Owner is { } owner ? house.People.GetValueOrDefault(owner) : null;
        return new ArrivalSeen(life, Visits.Ticket(life.Number), before, OwnDesk.Of(by), by?.Name);
    }

    private static Refusal Full { get; } = new(
        RefusalKind.Conflict, "line-full", "等候的人已经很多，请到前台登记。", "The line is very long already: please go to the counter.");
}
