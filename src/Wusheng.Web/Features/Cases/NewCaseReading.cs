using Wusheng.Core.Conditions;
using Wusheng.Web.Features.Workbench;

namespace Wusheng.Web.Features.Cases;

/// <summary>What a person may open and where, and the form for it, filled in from the contact it comes out of.</summary>
internal sealed class NewCaseReading(CallerSight sight, CaseReading cases, SameReading same, ThingAnswers kept)
{
    /// <summary>Every type the person may open by the standards in force at their sites; what people come for first.</summary>
    public IReadOnlyList<NewKind> Kinds(Caller caller) => sight.Ask<IReadOnlyList<NewKind>>((world, house) =>
    [
        .. from site in SitesOf(house, caller)
           from version in house.InForce(site)
           let pack = world.Pack(version)
           where pack is not null
           from type in pack.Cases
           where MayOpen(world, site, type, caller.Person) && world.PackFor(site, type.Id)?.Version == version   // offered once, by the standard it is opened under
           orderby !IsComeFor(pack, type)
           select new NewKind(site, house.Sites[site].Title, PackWords.Of(pack, type.Id)!),
    ]);

    /// <summary>Null when the person may not open that type there.</summary>
    public async Task<NewCase?> FormAsync(string type, string? site, string? contact, string? thing, Caller caller, CancellationToken cancel)
    {
        var found = sight.Ask((world, house) => SitesOf(house, caller).Where(each => site is null || each == site).Select(each => Of(world, house, each, type, contact, thing, caller)).FirstOrDefault(form => form is not null));
        if (found?.Origin is { } origin)
        {
            found = found with { Known = (await kept.OfAsync(found.Words.Type, origin.Id, thing, found.Zone, cancel)).SetItems(found.Known) };
        }

        return found is null ? null : found with { Same = await same.OfCustomerAsync(found, caller, cancel), Loads = await cases.LoadsAsync(found.Candidates.Values.SelectMany(people => people).Select(person => person.Id), cancel) };
    }

    /// <summary>Open cases of that type of the same customer, or with an answer that names the same thing.</summary>
    public async Task<ImmutableArray<BenchRow>> SameAsync(NewCase form, IFormCollection typed, Caller caller, CancellationToken cancel) =>
        [.. (await same.OfCustomerAsync(form, caller, cancel)).Concat(await same.OfAnswersAsync(form, typed, caller, cancel)).DistinctBy(row => row.Id)];

    private static NewCase? Of(IWorld world, HouseBook house, string site, string type, string? contact, string? thing, Caller caller)
    {
        if (world.PackFor(site, type) is not { } pack || PackWords.Of(pack, type) is not { } words || !MayOpen(world, site, words.Type, caller.Person))
        {
            return null;
        }

        var origin = contact is { Length: <= 64 } && world.Find(new LifeId(contact)) is { } life && Rights.Sees(world, life, caller.Person) ? life : null;
        var seats = words.Type.Opening.Assigns.Where(seat => seat.Who is null).Select(seat => words.Type.Seats[seat.Seat.Names[^1]]).OfType<SeatType>();
        return new NewCase(site, pack, words, house, origin, Known(world, words.Type, origin, thing, world.Site(site).Zone))
        {
            Zone = world.Site(site).Zone,
            Candidates = seats.ToImmutableDictionary(seat => seat.Id, seat => CaseReading.Holders(world, site, seat)),
        };
    }

    /// <summary>What the contact already told: answers under the same name, and the number called from.</summary>
    private static ImmutableDictionary<string, string> Known(IWorld world, LifeType type, Life? origin, string? thing, TimeZoneInfo zone)
    {
        var given = origin?.Whole.Fields ?? ByName<FieldNow>.Empty;
        var contact = origin is null ? null : Grammar.Type(world.Pack(origin.Pack), origin.Type);
        var phone = contact?.Fields.Where(field => field.Kind == FieldKind.Phone).Select(field => given.GetValueOrDefault(field.Id)?.Value).FirstOrDefault(value => value is not null);
        var known = from field in type.Fields
                    let value = given.GetValueOrDefault(field.Id)?.Value ?? (field.Kind == FieldKind.Phone ? phone : null)
                    let typed = TypedValue.Of(value, zone) ?? (field.Choices.Any(choice => choice.Key == origin?.Type) ? origin?.Type : null) ?? (field.Kind == FieldKind.Thing && field.Of != BuiltIn.Customer ? thing : null)
                    where typed is not null
                    select KeyValuePair.Create(field.Id, typed);
        return known.ToImmutableDictionary();
    }

    private static bool IsComeFor(Pack pack, LifeType type)
    {
        var purposes = pack.Contacts.SelectMany(contact => contact.Fields["purpose"]?.Choices ?? []).Select(choice => choice.Key).ToHashSet();
        return purposes.Contains(type.Id) || type.Opening.Purposes.Any(purposes.Contains);
    }

    private static IEnumerable<string> SitesOf(HouseBook house, Caller caller) =>
        house.People.GetValueOrDefault(caller.Person)?.Posts.Select(post => post.Site).Where(house.Sites.ContainsKey).Distinct() ?? [];

    private static bool MayOpen(IWorld world, string site, LifeType type, string who) =>
        type.Opening.By.IsEmpty || type.Opening.By.Any(name => name is "any" or "staff" || Rights.Holds(world, site, name, who));
}

/// <summary>A type that can be opened at a site.</summary>
public sealed record NewKind(string Site, string SiteTitle, PackWords Words);

/// <summary>The form for a new case.</summary>
/// <param name="Origin">The contact it comes out of, if any.</param>
/// <param name="Known">What stands in the form already, by field.</param>
public sealed record NewCase(string Site, Pack Pack, PackWords Words, HouseBook House, Life? Origin, ImmutableDictionary<string, string> Known)
{
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Whether the kind of contact it comes out of answers the question by itself: what came by visit need not say that it did.</summary>
    public bool SaysItself(FieldType field) => Origin is { } origin && Known.GetValueOrDefault(field.Id) == origin.Type && field.Choices.Any(choice => choice.Key == origin.Type);

    /// <summary>What need not be asked as long as that holds: it applies to another answer only.</summary>
    public IEnumerable<FieldType> OnlyBeside(FieldType said) => Asks.Select(asked => Words.Type.Fields[asked.Name]).OfType<FieldType>().Where(field =>
        field.When is Condition.Is { Value: Expression.Name { Path.Names: [var name] } } test && name == said.Id && test.Words.Contains(Known[said.Id]) == test.Negated);

    public required ImmutableDictionary<string, ImmutableArray<Person>> Candidates { get; init; }

    public ImmutableDictionary<string, int> Loads { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Open cases that may be the same matter (INT-03).</summary>
    public ImmutableArray<BenchRow> Same { get; init; } = [];

    public IEnumerable<(string Name, bool Required)> Asks => Words.Type.Opening.Asks.Select(name => (name, true)).Concat(Words.Type.Opening.Offers.Select(name => (name, false)))
        .Concat(Candidates.Keys.Select(seat => (seat, true))).DistinctBy(each => each.Item1);

    /// <summary>Where it may come from by the standard; empty: anywhere.</summary>
    public ImmutableArray<string> Channels => Words.Type.Opening.From;
}
