using Wusheng.Core.Lives.Facts;
using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Till;

/// <summary>Reads the money of a day at the reader's site.</summary>
internal sealed class TillReading(CallerSight sight, WushengDb db, CaseListReading lists, TimeProvider clock)
{
    private const int MostPromises = 100;

    public async Task<TillSheet> ReadAsync(Caller caller, string? site, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (house, viewer) = sight.ViewerOf(caller);
        var here = Here.Of(house, caller.Person, site);
        var day = here.Today(now).ToDateTime(TimeOnly.MinValue);
        var from = new DateTimeOffset(day, here.Site.Zone.GetUtcOffset(day));
        var moves = await db.MoneyAsync(here.Site.Id, from, from.AddDays(1), cancel);
        var ids = moves.Select(move => move.Life.Text).Distinct().ToList();
        var numbers = (await db.Lives.AsNoTracking().Where(row => ids.Contains(row.Id)).SeenBy(viewer).Select(row => new { row.Id, row.Number }).ToListAsync(cancel)).ToDictionary(row => row.Id, row => row.Number);
        var type = sight.Ask((world, book) => HandOvers.TypeFor(world, here.Site.Id, book));
        var open = type is null ? [] : await db.Lives.AsNoTracking().Open().Where(row => row.Type == type.Value.Type.Id && row.Site == here.Site.Id).SeenBy(viewer).OrderBy(row => row.OpenedAt).Take(MostPromises).ToListAsync(cancel);
        var promised = await db.Lives.AsNoTracking().Open().Where(row => row.Type == BuiltIn.Commitment && row.Site == here.Site.Id && row.Origin != null).SeenBy(viewer).OrderBy(row => row.NextDue).Take(MostPromises).ToListAsync(cancel);
        var owed = sight.Ask((world, _) => promised.Where(row => world.Find(new LifeId(row.Origin!))?.Money.Length > 0).ToList());
        var sheet = sight.Ask((world, book) => Sheet(world, book, here.Site, caller.Person, type));
        return sheet with
        {
            Today = [.. moves.Select(move => Move(move, numbers)).OfType<TillMove>().Reverse()],
            HandOvers = [.. open.Select(row => new HandOverNow(row.Id, row.Number, StateOf(type, row.State), house.People.GetValueOrDefault(row.First ?? "")?.Name ?? "", row.LastAt))],
            Owed = await lists.LinesAsync(owed, now, cancel),
        };
    }

    private static TillSheet Sheet(IWorld world, HouseBook house, Site site, string person, (Pack Pack, LifeType Type, StepType Step)? handing)
    {
        var above = house.Upward(site.Id).ToHashSet();
        var others = house.People.Values.Where(one => one.Id != person && one.Posts.Any(post => above.Contains(post.Site))).Select(one => Of(world, house, site.Id, one.Id)).Where(till => till.By.Count > 0);
        return new TillSheet(
            site.Title, site.Zone, Of(world, house, site.Id, person), [.. others.OrderBy(till => till.Name, StringComparer.Ordinal)], world.Claimed(TillFact.Deposits, site.Id), [], [], [],
            handing is { } found && HandOvers.MayOpen(world, site.Id, found.Type, person));
    }

    private static string StateOf((Pack Pack, LifeType Type, StepType Step)? handing, string state) =>
        handing is { } found && PackWords.Of(found.Pack, found.Type.Id) is { } words ? words.State(state) : state;

    private static TillOf Of(IWorld world, HouseBook house, string site, string person) => new(
        person, house.People.GetValueOrDefault(person)?.Name ?? person,
        PaymentWays.All.Select(way => (Way: way, Amount: TillFact.Amount(world, site, person, way))).Where(each => each.Amount != 0).ToImmutableSortedDictionary(each => each.Way, each => each.Amount));

    private static TillMove? Move(Happened happened, Dictionary<string, string> numbers)
    {
        var (way, amount, what) = happened.Event switch
        {
            Paid paid => (paid.Way, paid.Amount, "paid"),
            Refunded refund => (refund.Way, -refund.Amount, "back"),
            PaymentReversed back => (back.Way, -back.Amount, "reversed"),
            _ => ("", 0m, ""),
        };
        return what.Length == 0 || !numbers.TryGetValue(happened.Life.Text, out var number) ? null
            : new TillMove(happened.At, happened.By, PaymentWays.All.Contains(way) ? way : PaymentWays.Cash, amount, what, happened.Life.Text, number);
    }
}

/// <summary>The case by which a standard hands in a till: the one with a step that does so.</summary>
internal static class HandOvers
{
    public static (Pack Pack, LifeType Type, StepType Step)? TypeFor(IWorld world, string site, HouseBook house) =>
        (from version in house.InForce(site)
         let pack = world.Pack(version)
         where pack is not null
         from type in pack.Cases
         from step in type.Steps
         where step.Does.Any(effect => effect is Effect.HandIn)
         select ((Pack, LifeType, StepType)?)(pack, type, step)).FirstOrDefault();

    public static bool MayOpen(IWorld world, string site, LifeType type, string person) =>
        type.Opening.By.IsEmpty || type.Opening.By.Any(role => role is "any" or "staff" || Rights.Holds(world, site, role, person));
}
