namespace Wusheng.Web.Features.Hall;

/// <summary>What a hall's screen shows: numbers, and no more of anybody than the site allows.</summary>
/// <param name="Called">Who was called, the last first.</param>
/// <param name="Waiting">Who waits, the first first, as many as the screen holds.</param>
/// <param name="Waits">How many wait in all.</param>
internal sealed record HallSheet(Site Site, ImmutableArray<HallCall> Called, ImmutableArray<HallWait> Waiting, int Waits);

/// <param name="Desk">Where to go; null when that is not said.</param>
/// <param name="By">Whom to ask for, where it is not said where they sit.</param>
internal sealed record HallCall(string Ticket, string? Name, string? Desk, string? By, DateTimeOffset At);

internal sealed record HallWait(string Ticket, string? Name);

/// <summary>Reads a hall's screen for nobody in particular.</summary>
internal sealed class HallReading(WorldReads reads, HallSeal seal, TimeProvider clock)
{
    /// <summary>The figure by which a site says what its hall may show of a visitor beside the number.</summary>
    public const string Setting = "hallShows";

    /// <summary>The word that allows surname and form of address.</summary>
    public const string Surname = "surname";

    private const int MostCalled = 6;
    private const int MostWaiting = 12;

    /// <summary>Null when there is no such site, or the key is not its key.</summary>
    public HallSheet? Read(string site, string key) => site.Length > 64 ? null : reads.Ask((world, house) =>
        house.Sites.TryGetValue(site, out var found) && seal.Fits(found, key) ? Of(world, house, found) : null);

    private HallSheet Of(IWorld world, HouseBook house, Site site)
    {
        var visits = world.OpenOf(site.Id, Visits.Type).ToList();
        var waiting = Visits.InTurn(world, visits, clock.GetUtcNow()).ToList();
        var named = Names(world, site);
        var called =
            from visit in visits
            where visit.State == "inHand" && !visit.Whole.Moments.ContainsKey(Visits.Left)
            let at = visit.Whole.Moments.GetValueOrDefault(Visits.Serve)?.At ?? visit.LastAt
            let who = visit.Owner is { } owner ? house.People.GetValueOrDefault(owner) : null
            orderby at descending
            select new HallCall(Visits.Ticket(visit.Number), Name(world, visit, named), OwnDesk.Of(who), who?.Name, at);
        return new HallSheet(site, [.. called.Take(MostCalled)], [.. waiting.Take(MostWaiting).Select(visit => new HallWait(Visits.Ticket(visit.Number), Name(world, visit, named)))], waiting.Count);
    }

    private static bool Names(IWorld world, Site site) =>
        (world.Site(site.Id).Parameters.GetValueOrDefault(Setting) ?? world.PackFor(site.Id, Visits.Type)?.Parameters[Setting]?.Is) is Value.Word { Key: Surname };

    private string? Name(IWorld world, Life visit, bool named) => !named ? null
        : CaseWords.Called(world, visit, clock.GetUtcNow()) is { Length: > 1 } called ? called : Written(world, visit);

    // Where nobody has asked yet how to address them, the name they gave.
    private static string? Written(IWorld world, Life visit) =>
        Grammar.Type(world.Pack(visit.Pack), visit.Type)?.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Text, Private: not null }) is { } field
        && visit.Whole.Fields.GetValueOrDefault(field.Id)?.Value is Value.Text { Content: { Length: > 0 } name } ? FormOfAddress.Of(name) : null;
}
