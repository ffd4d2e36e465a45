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
        var counts = (await db.Lives.AsNoTracking().Where(row => row.Kind == (int)LifeKind.Case && row.CustomerPhone != null && phones.Contains(row.CustomerPhone)).SeenBy(viewer)
            .GroupBy(row => row.CustomerPhone!).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel)).ToDictionary(each => each.Key, each => each.Count);
        var known = sight.Ask((world, _) =>
        {
            var packs = here.Packs(world, house).ToList();
            return things.Select(row => Of(row, packs.Select(pack => PackWords.Of(pack, row.Type)).FirstOrDefault(words => words is not null), here.Site.Zone, counts)).ToList();
        });
        var others = lives.Where(row => row.CustomerPhone is { } phone && things.All(thing => thing.Key != phone)).DistinctBy(row => row.CustomerPhone)
            .Select(row => new Found(CustomerSheet.Thing, row.CustomerPhone!, row.CustomerName ?? "", null, null, counts.GetValueOrDefault(row.CustomerPhone!)));
        return [.. known.Concat(others).Take(Most)];
    }

    private static Found Of(ThingRow row, PackWords? words, TimeZoneInfo zone, Dictionary<string, int> counts)
    {
        var facts = StoredValues.Read(row.Facts).Where(fact => fact.Key is not ("name" or "phone") && fact.Value is not Value.Thing && words is not null && !ValueWords.IsNumber(words.Type.Fields[fact.Key])).Take(MostFacts).Select(fact => Core.Lives.Slots.Show(fact.Value, zone));
        return new Found(row.Type, row.Key, row.Title, words?.Title, string.Join(" · ", facts), counts.GetValueOrDefault(row.Key));
    }
}
