using Wusheng.Core.Lives;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Scenarios;

/// <summary>The values of an item as the engine takes them: aliases of lives become their ids, addressed rows their numbers.</summary>
internal static class WithValues
{
    public static ImmutableDictionary<string, Given> Of(Places places, LifeType type, Place? at, ImmutableDictionary<string, Given> given)
    {
        var values = ImmutableDictionary.CreateBuilder<string, Given>(StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            values[Addressed(places, type, at, name)] = Read(places, type, name, value);
        }

        return values.ToImmutable();
    }

    // Rows come as lists with what they ask for, or one by one (F.handOut.add): their cases are named by alias too.
    private static Given Read(Places places, LifeType type, string name, Given value) => value switch
    {
        Given.List list when type.Rows[name] is { } rows => new Given.List([.. list.Items.Select(item => item is Given.Map row ? new Given.Map(Of(places, rows, null, row.Of)) : item)]),
        Given.Map copy when (type.Fields[name] ?? type.Rows.Select(rows => rows.Fields[name]).FirstOrDefault(field => field is not null))?.Kind == FieldKind.Copy => Kept(copy),
        _ when PointsAtCase(type, name) => AsLife(places, value),
        _ => value,
    };

    // In a scenario nothing lies in a drawer: whoever stamps a copy has it.
    private static Given.Map Kept(Given.Map copy) => copy.Of.ContainsKey("file") ? copy : new Given.Map(copy.Of.SetItem("file", "scenario"));

    private static bool PointsAtCase(LifeType type, string name) => type.Fields[name] is { } own
        ? own.Kind == FieldKind.Case
        : type.Rows.Any(rows => rows.Fields[name]?.Kind == FieldKind.Case);

    public static string? Text(this ImmutableDictionary<string, Given> with, string name) =>
        with.GetValueOrDefault(name) is Given.Text text ? text.Content : null;

    // The engine knows rows by number and by text; aliases are the scenario's own: item.S.ofOwner → item.2.ofOwner.
    private static string Addressed(Places places, LifeType type, Place? at, string name) =>
        at is not null && name.Split('.', 3) is [var kind, var address, var field] && type.Rows.Has(kind)
        && places.Named(address) is not null && places.Row(at, kind, address) is { } row
            ? $"{kind}.{places.LifeAt(row).Parts[row.Row].Ordinal}.{field}"
            : name;

    private static Given AsLife(Places places, Given value) =>
        value is Given.Text text && places.Named(text.Content) is { } place ? place.Life.Text : value;
}
