using System.Collections.Immutable;

using Microsoft.EntityFrameworkCore;

using Wusheng.Core.Lives;
using Wusheng.Core.Values;
using Wusheng.Store;
using Wusheng.Store.House;
using Wusheng.Store.Reading;
using Wusheng.Store.Rows;
using Wusheng.Web.Components;
using Wusheng.Web.House;

namespace Wusheng.Web.Features.Workbench;

/// <summary>Finds a customer by telephone number, as far as the viewer may see.</summary>
internal sealed class Customers(WushengDb db, HouseStore house, BenchRows rows)
{
    private const int Most = 12;

    public async Task<Customer> FindAsync(string phone, PackWords? words, Viewer viewer, string? besides, CancellationToken cancel)
    {
        var thing = await db.ThingAsync(Customer.Thing, phone, cancel);
        List<string> numbers = [phone, .. thing is null ? [] : (await db.DoublesAsync(Customer.Thing, thing.Key, cancel)).Select(row => row.Key).Append(thing.Key)];
        var lives = await db.Lives.AsNoTracking().Where(row => row.CustomerPhone != null && numbers.Contains(row.CustomerPhone) && row.Id != besides).SeenBy(viewer)
            .OrderByDescending(row => row.Id).Take(Most).ToListAsync(cancel);
        var ids = lives.Select(row => row.Id).ToList();
        var promises = await db.Lives.AsNoTracking().Where(row => row.Type == BuiltIn.Commitment && !row.Ended && row.Origin != null && ids.Contains(row.Origin)).SeenBy(viewer).ToListAsync(cancel);
        var shown = await rows.OfAsync([.. lives, .. promises], cancel);
        return new Customer(
            phone, Name(thing, lives), words, thing is null ? ImmutableSortedDictionary<string, Value>.Empty : StoredValues.Read(thing.Facts),
            [.. shown.Where(row => row.Row.Type != BuiltIn.Commitment)], [.. shown.Where(row => row.Row.Type == BuiltIn.Commitment)]);
    }

    public async Task KeepAsync(string phone, ImmutableSortedDictionary<string, Value> facts, CancellationToken cancel) =>
        await house.SaveAsync(new ThingRow { Type = Customer.Thing, Key = (await db.ThingAsync(Customer.Thing, phone, cancel))?.Key ?? phone, Title = Text(facts, "name") ?? phone, Facts = StoredValues.Write(facts) }, cancel);

    private static string? Name(ThingRow? thing, List<LifeRow> lives) =>
        (thing is null ? null : Text(StoredValues.Read(thing.Facts), "name")) ?? lives.Select(row => row.CustomerName).FirstOrDefault(name => name is not null);

    private static string? Text(ImmutableSortedDictionary<string, Value> facts, string name) => (facts.GetValueOrDefault(name) as Value.Text)?.Content;
}
