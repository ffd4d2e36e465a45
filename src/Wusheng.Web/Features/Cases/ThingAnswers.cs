using Wusheng.Store.House;
using Wusheng.Store.Reading;

namespace Wusheng.Web.Features.Cases;

/// <summary>
/// What a new case need not ask again, because it is kept of the customer or of the thing in hand: a field named as the kind of thing takes
/// its key, a field named as one of the facts takes that fact. The thing says more than the customer it belongs to.
/// </summary>
internal sealed class ThingAnswers(WushengDb db)
{
    /// <param name="contact">The contact the case comes out of; its number says who the customer is.</param>
    /// <param name="key">The key of the customer's thing in hand.</param>
    public async Task<ImmutableDictionary<string, string>> OfAsync(LifeType type, LifeId contact, string? key, TimeZoneInfo zone, CancellationToken cancel)
    {
        var phone = await db.Lives.AsNoTracking().Where(row => row.Id == contact.Text).Select(row => row.CustomerPhone).FirstOrDefaultAsync(cancel);
        var customer = phone is null ? null : await db.ThingAsync(BuiltIn.Customer, phone, cancel);
        var thing = key is null ? null : await db.Things.AsNoTracking().FirstOrDefaultAsync(row => row.Key == key && row.Type != BuiltIn.Customer, cancel);
        var named = thing is null ? Nothing : Nothing.Add(thing.Type, new Value.Thing(thing.Type, thing.Key));
        return Answers(type, named.SetItems(Facts(customer)).SetItems(Facts(thing)).SetItems(named), zone);
    }

    private static ImmutableSortedDictionary<string, Value> Nothing => ImmutableSortedDictionary<string, Value>.Empty;

    private static ImmutableSortedDictionary<string, Value> Facts(ThingRow? row) => row is null ? Nothing : StoredValues.Read(row.Facts);

    private static ImmutableDictionary<string, string> Answers(LifeType type, ImmutableSortedDictionary<string, Value> kept, TimeZoneInfo zone)
    {
        var answers = from field in type.Fields
                      where field.Is is null
                      let value = kept.GetValueOrDefault(field.Id)
                      where value is not null && Fits(field, value)
                      select KeyValuePair.Create(field.Id, value is Value.Thing { Key: var key } ? key : TypedValue.Of(value, zone)!);
        return answers.ToImmutableDictionary();
    }

    private static bool Fits(FieldType field, Value value) => value switch
    {
        Value.Thing thing => field.Kind is FieldKind.Text or FieldKind.Phone || (field.Kind == FieldKind.Room && thing.Type == BuiltIn.Home) || (field.Kind == FieldKind.Thing && thing.Type == field.Of),
        Value.Text => field.Kind is FieldKind.Text or FieldKind.Phone,
        Value.Word word => field.Choices.Any(choice => choice.Key == word.Key),
        Value.Day => field.Kind == FieldKind.Date,
        Value.Number => field.Kind == FieldKind.Number,
        _ => false,
    };
}
