using Wusheng.Store.House;
using Wusheng.Store.Search;

namespace Wusheng.Web.Features.Customers;

/// <summary>Finds customers and their things by name, number or its tail, plate, room: in the records, and in what happened to them.</summary>
internal sealed class CustomerSearch(WushengDb db, CallerSight sight)
{
    private const int Most = 40;
    private const int MostFacts = 3;

    public async Task<IReadOnlyList<Found>> FindAsync(string text, Caller caller, string? site, CancellationToken cancel)
    {
        var (house, viewer) = sight.ViewerOf(caller);
        var here = Here.Of(house, caller.Person, site);
        var things = await db.ThingsAsync(text, Most, cancel);
        var lives = await db.FindAsync(text, rows => rows.SeenBy(viewer), 200, cancel);
        var phones = things.Where(row => row.Type == CustomerSheet.Thing).Select(row => row.Key).Concat(lives.Select(row => row.CustomerPhone).OfType<string>()).Distinct().ToList();
        var counts = await db.CasesUnderAsync(phones, viewer, cancel);
        var names = lives.Where(row => row is { CustomerPhone: not null, CustomerName: not null }).DistinctBy(row => row.CustomerPhone).ToDictionary(row => row.CustomerPhone!, row => row.CustomerName!);
        var known = sight.Ask((world, _) =>
        {
            var packs = here.Packs(world, house).Concat(Reached(world, house, caller)).ToList();
            return (from row in things
                    let words = packs.Select(pack => PackWords.Of(pack, row.Type)).FirstOrDefault(words => words is not null)
                    where words is not null
                    select Of(row, words, here.Site.Zone, counts, names)).ToList();
        });
        var others = lives.Where(row => row.CustomerPhone is { } phone && things.All(thing => thing.Key != phone)).DistinctBy(row => row.CustomerPhone)
            .Select(row => new Found(CustomerSheet.Thing, row.CustomerPhone!, row.CustomerName ?? "", null, null, counts.GetValueOrDefault(row.CustomerPhone!)));
        return [.. known.Concat(others).Take(Most)];
    }

    /// <summary>The standards of every site the caller reaches: what none of them names is not theirs to find.</summary>
    private static IEnumerable<Pack> Reached(IWorld world, HouseBook house, Caller caller) => house.Sites.Keys
        .Where(site => CallerSight.Reaches(house, site, caller)).SelectMany(house.InForce).Distinct().Select(world.Pack).OfType<Pack>();

    private static Found Of(ThingRow row, PackWords words, TimeZoneInfo zone, Dictionary<string, int> counts, Dictionary<string, string> names)
    {
        var facts = StoredValues.Read(row.Facts).Where(fact => fact.Key is not ("name" or "phone") && fact.Value is not Value.Thing && !ValueWords.IsNumber(words.Type.Fields[fact.Key])).Take(MostFacts).Select(fact => $"{words.Field(fact.Key)} {Shown(words, fact.Key, Core.Lives.Slots.Show(fact.Value, zone))}");
        return new Found(row.Type, row.Key, row.Title != row.Key ? row.Title : names.GetValueOrDefault(row.Key, row.Title), words.Title, string.Join(" · ", facts), counts.GetValueOrDefault(row.Key));
    }

    private static string Shown(PackWords words, string field, string text) => words.Type.Fields[field] is { Choices.Length: > 0 } asked ? words.Choice(asked, text) : text;
}
