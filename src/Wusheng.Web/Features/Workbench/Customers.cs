using Wusheng.Store.House;

namespace Wusheng.Web.Features.Workbench;

/// <summary>Finds a customer by telephone number, as far as the viewer may see.</summary>
internal sealed class Customers(WushengDb db, HouseStore house, BenchRows rows)
{
    private const int Most = 12;

    public async Task<Customer> FindAsync(string phone, PackWords? words, Viewer viewer, string? besides, CancellationToken cancel)
    {
        var thing = await db.ThingAsync(Customer.Thing, phone, cancel);
        List<string> numbers = [phone, .. thing is null ? [] : (await db.DoublesAsync(Customer.Thing, thing.Key, cancel)).Select(row => row.Key).Append(thing.Key)];
        var lives = await db.LivesUnder(numbers, viewer).Where(row => row.Id != besides).OrderByDescending(row => row.Id).Take(Most).ToListAsync(cancel);
        var ids = lives.Select(row => row.Id).Concat(besides is null ? [] : [besides]).ToList();
        var promises = await db.Lives.AsNoTracking().Open().Where(row => row.Type == BuiltIn.Commitment && row.Origin != null && ids.Contains(row.Origin)).SeenBy(viewer).ToListAsync(cancel);
        var shown = await rows.OfAsync([.. lives, .. promises], cancel);
        return new Customer(
            phone, Name(thing, lives), words, thing is null ? ImmutableSortedDictionary<string, Value>.Empty : StoredValues.Read(thing.Facts),
            [.. shown.Where(row => row.Row.Type != BuiltIn.Commitment).OrderByDescending(row => row.Row.OpenedAt).Take(Most)], [.. shown.Where(row => row.Row.Type == BuiltIn.Commitment)]);
    }

    /// <summary>The things whose facts name the customer's number.</summary>
    /// <param name="words">What a type of thing is called where the person sits.</param>
    public async Task<ImmutableArray<Thing>> ThingsAsync(string phone, Func<string, PackWords?> words, TimeZoneInfo zone, CancellationToken cancel)
    {
        var rows = await db.HoldingAsync(Customer.Thing, phone, Most, cancel);
        return [.. rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => Of(row, words(row.Type), zone))];
    }

    private static Thing Of(ThingRow row, PackWords? words, TimeZoneInfo zone)
    {
        var facts = StoredValues.Read(row.Facts).Where(fact => fact.Value is Value.Text or Value.Number or Value.Day or Value.Word && words is not null && !ValueWords.IsNumber(words.Type.Fields[fact.Key]));
        return new Thing(row.Type, row.Key, row.Title, string.Join(" · ", facts.Select(fact => fact.Value is Value.Word word && words?.Type.Fields[fact.Key] is { } field ? words.Choice(field, word.Key) : Slots.Show(fact.Value, zone)).Where(text => text != row.Title && text != row.Key).Take(3)), words);
    }

    public async Task KeepAsync(string phone, ImmutableSortedDictionary<string, Value> facts, CancellationToken cancel) =>
        await house.SaveAsync(new ThingRow { Type = Customer.Thing, Key = (await db.ThingAsync(Customer.Thing, phone, cancel))?.Key ?? phone, Title = Text(facts, "name") ?? phone, Facts = StoredValues.Write(facts) }, cancel);

    private static string? Name(ThingRow? thing, List<LifeRow> lives) =>
        (thing is null ? null : Text(StoredValues.Read(thing.Facts), "name")) ?? lives.Where(row => row.CustomerPhone is not null).Select(row => row.CustomerName).FirstOrDefault(name => name is not null);

    private static string? Text(ImmutableSortedDictionary<string, Value> facts, string name) => (facts.GetValueOrDefault(name) as Value.Text)?.Content;
}
