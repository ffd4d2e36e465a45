using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>Follows names to shapes, as <see cref="FactPath"/> follows them to facts.</summary>
internal static class ShapePath
{
    public static IEnumerable<string> BuiltIn => ["now", "today"];

    public static bool IsKnown(string name, IShapes shapes) => First(name, shapes) is not null;

    public static FactShape? Find(Path path, IShapes shapes)
    {
        var shape = First(path.First, shapes);
        for (var at = 1; at < path.Names.Length && shape is not null; at++)
        {
            shape = Member(shape, path.Names[at]);
        }

        return shape;
    }

    /// <summary>How many parts of the name are known, and the names that could stand where it breaks off.</summary>
    public static (int Known, IEnumerable<string> Possible) Break(Path path, IShapes shapes)
    {
        var shape = First(path.First, shapes);
        if (shape is null)
        {
            return (0, shapes.Names.Concat(BuiltIn));
        }

        var known = 1;
        for (; known < path.Names.Length && Member(shape, path.Names[known]) is { } next; known++)
        {
            shape = next;
        }

        return (known, shape.MemberNames().Concat(ValueMembers.NamesOf(shape.Kind)));
    }

    private static FactShape? First(string name, IShapes shapes) => name switch
    {
        "now" => new FactShape(ValueKind.Moment, []),
        "today" => new FactShape(ValueKind.Day, []),
        _ => shapes.Find(name),
    };

    private static FactShape? Member(FactShape shape, string name) =>
        shape.Member(name) ?? (ValueMembers.KindOf(shape.Kind, name) is { } kind ? new FactShape(kind, []) : null);
}
