using Wusheng.Core.Lives.Things;
using Wusheng.Store.House;
using Wusheng.Web.Features.Cases;

namespace Wusheng.Web.Features.Customers;

/// <summary>Reads a customer: the record, everything that happened under any of their numbers, what was promised, what is theirs.</summary>
internal sealed class CustomerReading(WushengDb db, CallerSight sight, CaseListReading lists, ThingStore things, CustomerSeal seal, TimeProvider clock)
{
    private const int PerPage = 40;
    private const int MostThings = 30;

    /// <param name="before">Id of the life at which the page before ended.</param>
    /// <returns>Null when nothing is known under that number and nothing happened under it.</returns>
    public async Task<CustomerSheet?> ReadAsync(string key, string? before, Caller caller, string? site, CancellationToken cancel)
    {
        var (house, viewer) = sight.ViewerOf(caller);
        var here = Here.Of(house, caller.Person, site);
        var row = await db.ThingAsync(CustomerSheet.Thing, key, cancel);
        var own = row?.Key ?? key;
        var doubles = await db.DoublesAsync(CustomerSheet.Thing, own, cancel);
        List<string> numbers = [own, .. doubles.Select(other => other.Key)];
        var lives = await db.LivesUnderAsync(numbers, viewer, before, PerPage + 1, cancel);
        if (row is null && lives.Count == 0 && before is null)
        {
            return null;
        }

        var facts = row is null ? ImmutableSortedDictionary<string, Value>.Empty : StoredValues.Read(row.Facts);
        var name = Text(facts, "name") ?? (row?.Title is { Length: > 0 } title && title != own ? title : lives.Where(life => life.CustomerPhone is not null).Select(life => life.CustomerName).FirstOrDefault(each => each is not null));
        var page = lives.Take(PerPage).ToList();
        return new CustomerSheet(
            own, seal.Of(own), name, sight.Ask((world, _) => here.Packs(world, house).Select(pack => PackWords.Of(pack, CustomerSheet.Thing)).FirstOrDefault(found => found is not null)), facts,
            [.. doubles], await LikelyAsync(own, [name ?? "", row?.Title ?? ""], cancel), [.. await db.NamingAsync(CustomerSheet.Thing, numbers, MostThings, cancel)],
            await lists.LinesAsync(page, clock.GetUtcNow(), cancel), lives.Count > PerPage ? $"{seal.Href(own)}?before={page[^1].Id}" : null,
            await PromisesAsync(numbers, viewer, cancel), [.. (await things.HistoryAsync(CustomerSheet.Thing, own, cancel)).AsEnumerable().Reverse()], house, here.Site.Zone, clock.GetUtcNow());
    }

    private async Task<ImmutableArray<ThingRow>> LikelyAsync(string key, List<string> names, CancellationToken cancel) =>
        [.. await db.Things.AsNoTracking().Where(row => row.Type == CustomerSheet.Thing && row.MergedInto == null && row.Key != key && row.Title != "" && names.Contains(row.Title)).OrderBy(row => row.Key).Take(5).ToListAsync(cancel)];

    private async Task<PromiseCount> PromisesAsync(List<string> numbers, Viewer viewer, CancellationToken cancel)
    {
        var of = db.LivesUnder(numbers, viewer).Select(life => life.Id);
        var promises = await db.Lives.AsNoTracking().Where(life => life.Type == BuiltIn.Commitment && life.Origin != null && of.Contains(life.Origin)).SeenBy(viewer).OrderBy(life => life.NextDue).Take(500).ToListAsync(cancel);
        var owed = promises.Where(life => !life.Ended).ToList();
        return new PromiseCount(owed.Count, promises.Count(life => life.State == "kept"), promises.Count(life => life.State == "broken"), await lists.LinesAsync(owed, clock.GetUtcNow(), cancel));
    }

    private static string? Text(ImmutableSortedDictionary<string, Value> facts, string name) => facts.GetValueOrDefault(name) is Value.Text { Content: { Length: > 0 } text } ? text : null;
}
