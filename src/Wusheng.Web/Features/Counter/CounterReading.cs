using Wusheng.Web.Features.Wall;
using Wusheng.Web.Features.Workbench;

namespace Wusheng.Web.Features.Counter;

/// <summary>Reads the counter of a site: its line by time waited, the visit in hand, who is expected and who is there.</summary>
internal sealed class CounterReading(CallerSight sight, WushengDb db, BenchReading benches, BenchRows rows, WallPeople people, AppointmentReading appointments, TimeProvider clock)
{
    private const int Most = 200;

    /// <param name="visit">The visit to show; null: the one the person has in hand.</param>
    /// <param name="thing">The key of the customer's thing the visit is about.</param>
    public async Task<CounterSheet> ReadAsync(Caller caller, string? site, string? visit, string? thing, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (house, viewer) = sight.ViewerOf(caller);
        var here = Here.Of(house, caller.Person, site);
        var at = here.Site.Id;
        var all = db.Lives.AsNoTracking().Where(row => row.Kind == (int)LifeKind.Contact && row.Type == Visits.Type && row.Site == at).SeenBy(viewer);
        var open = await rows.OfAsync(await all.Open().OrderBy(row => row.Id).Take(Most).ToListAsync(cancel), cancel);
        var lines = sight.Ask((world, _) => open.Select(row => Line(world, house, row, caller.Person, now)).ToList());
        var shown = visit ?? lines.FirstOrDefault(line => line.IsOwn && line.Life.State == "inHand")?.Life.Id;
        var midnight = Visits.Midnight(now, here.Site.Zone);
        var bench = await benches.ReadAsync(caller, site, shown, thing, cancel);
        return new CounterSheet(bench with { Home = Pages.Counter, InHand = shown is null ? null : bench.InHand, Customer = shown is null ? null : bench.Customer }, Words(at), now)
        {
            Next = sight.Ask((world, _) => Visits.InTurn(world, open.Select(row => world.Find(new LifeId(row.Id))).OfType<Life>(), now).FirstOrDefault()?.Id.Text),
            Waiting = [.. lines.Where(line => line.Life.State == WaitingLine.Waiting).OrderBy(line => line.Life.OpenedAt).ThenBy(line => line.Life.Id)],
            Received = [.. lines.Where(line => line.Life.State != WaitingLine.Waiting).OrderByDescending(line => line.IsOwn).ThenBy(line => line.Life.OpenedAt)],
            Expected = await appointments.ReadAsync(here.Site, viewer, midnight, cancel),
            People = [.. (await people.ReadAsync(caller, house, viewer, now, cancel)).Where(tile => sight.Ask((world, _) => house.People.GetValueOrDefault(tile.Id) is { } person && Covers(house, person.Id, at) && Visits.Receives(world, at, person)))],
            Receives = sight.Ask((world, _) => Visits.Receives(world, here)),
            Today = await all.CountAsync(row => row.OpenedAt >= midnight, cancel),
        };
    }

    private PackWords? Words(string site) => sight.Ask((world, _) => world.PackFor(site, Visits.Type) is { } pack ? PackWords.Of(pack, Visits.Type) : null);

    private static bool Covers(HouseBook house, string person, string site) =>
        house.People.GetValueOrDefault(person)?.Posts.Any(post => house.Upward(site).Contains(post.Site)) == true;

    private static VisitLine Line(IWorld world, HouseBook house, BenchRow row, string me, DateTimeOffset now)
    {
        var life = world.Find(new LifeId(row.Id))!;
        var choices = row.Words is null ? [] : StepChoices.Of(world, life, me, now).Where(choice => choice is { Row: 0, Why: null }).ToList();
        var moments = life.Whole.Moments;
        return new VisitLine(
            row, Visits.Ticket(row.Row.Number), [.. Done(row.Words, life)],
            [.. choices.Where(choice => AtOnce(row.Words!, choice) && (choice.Step.To is not null || !moments.ContainsKey(choice.Step.Id)))],
            choices.FirstOrDefault(choice => choice.Step.Id == Visits.HandOver), life.Owner is { } owner ? house.People.GetValueOrDefault(owner)?.Name ?? owner : null, life.Owner == me)
        {
            IsNew = life.State == WaitingLine.Waiting && row.Words?.Type.Steps.Where(Waits).All(step => !moments.ContainsKey(step.Id)) == true,
            Clause = row.Words?.Type.Clocks.FirstOrDefault(type => row.Words.Clock(type.Id) == row.Clock || type.Title == row.Clock)?.Clause,
            More = [.. choices.Where(choice => IsOurs(choice) && !AtOnce(row.Words!, choice) && choice.Step.Id is not ("part" or "close" or "moveUp") && choice.Step.From.Contains(WaitingLine.Waiting))],
            Since = moments.GetValueOrDefault(Visits.Serve)?.At,
        };
    }

    /// <summary>What is done for somebody while they wait and leaves them waiting.</summary>
    private static IEnumerable<string> Done(PackWords? words, Life life) =>
        (words?.Type.Steps ?? Named<StepType>.None).Where(step => Waits(step) && life.Whole.Moments.ContainsKey(step.Id)).Select(step => words!.Step(step.Id));

    private static bool Waits(StepType step) => step.To is null && step.From.Contains(WaitingLine.Waiting);

    // A tick is given by the press itself.
    private static bool AtOnce(PackWords words, StepChoice choice) => IsOurs(choice) && choice.Step.From.Contains(WaitingLine.Waiting) && choice.Step.Id is not ("moveUp" or "part" or "close")
        && choice.Step.Asks.All(name => words.Type.Fields[name] is { Kind: FieldKind.Tick });

    private static bool IsOurs(StepChoice choice) => choice.Step.Id is not (Visits.Answer or Visits.HandOver);
}
