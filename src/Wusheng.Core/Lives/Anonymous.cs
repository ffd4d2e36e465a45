using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>
/// What a life hands on when it is made anonymous (<c>anonymised: yes</c>): no private answer, no person, no customer's or room's name,
/// neither as a value of its own nor inside a text.
/// </summary>
internal static class Anonymous
{
    private const string Struck = "某";

    internal static ImmutableArray<Handing.Handed> Handed(LifeFacts giver, ImmutableArray<WithValue> with)
    {
        var secrets = Secrets(giver).Where(secret => secret.Length > 1).Distinct().OrderByDescending(secret => secret.Length).ToList();
        return [.. Handing.Read(giver, with.RemoveAll(each => each.Is is Expression.Name { Path: var path } && IsPersonal(Field(giver, path.Names[^1]))))
            .Where(each => each.Value is not (Value.Person or Value.Thing or Value.Parts))
            .Select(each => each with { Value = Clean(each.Value, secrets), Rows = [.. each.Rows.Select(row => Clean(giver, row, secrets))] })];
    }

    private static Part Clean(LifeFacts giver, Part row, List<string> secrets) => row with
    {
        Fields = ByName<FieldNow>.Of(row.Fields.Where(field => !IsPersonal(giver.At(row.Number).Type?.Fields[field.Key]))
            .Select(field => KeyValuePair.Create(field.Key, field.Value with { Value = Clean(field.Value.Value, secrets) }))),
    };

    private static Value? Clean(Value? value, List<string> secrets) => value is Value.Text text
        ? new Value.Text(secrets.Aggregate(text.Content, (left, secret) => left.Replace(secret, Struck, StringComparison.Ordinal)))
        : value;

    /// <summary>Every private answer and every name of a person in the life, as it may stand in a text.</summary>
    private static IEnumerable<string> Secrets(LifeFacts giver)
    {
        foreach (var (number, part) in giver.Life.Parts)
        {
            var place = giver.At(number);
            foreach (var (name, answer) in part.Fields.Where(field => IsPersonal(place.Type?.Fields[field.Key])))
            {
                yield return answer.Value is Value.Person person ? giver.World.Person(person.Id)?.Name ?? "" : Slots.Show(answer.Value, giver.Zone);
            }
        }
    }

    private static FieldType? Field(LifeFacts giver, string name) => giver.Type?.Fields[name] ?? giver.Whole?.Fields[name];

    private static bool IsPersonal(FieldType? field) => field is not null
        && (field.Private is not null || field.Kind is FieldKind.Person or FieldKind.Room or FieldKind.Phone or FieldKind.Plate or FieldKind.Vin or FieldKind.Id or FieldKind.Copy or FieldKind.Signature or FieldKind.Photo or FieldKind.File);
}
