using System.Runtime.CompilerServices;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Which type a life or a row is of, with the engine's own frame laid under the pack's words.</summary>
public static class Grammar
{
    // Contacts are framed once per compiled type, not once per command.
    private static readonly ConditionalWeakTable<LifeType, LifeType> Framed = [];
    private static readonly ConditionalWeakTable<Inspection, LifeType> FramedRounds = [];
    private static readonly ConditionalWeakTable<Course, LifeType> FramedCourses = [];

    /// <summary>The type of that id, or null when neither the pack nor the engine has one.</summary>
    public static LifeType? Type(Pack? pack, string id) => id == BuiltIn.Commitment
        ? BuiltIn.CommitmentType
        : pack?.LifeType(id) is { } type ? Frame(pack, type)
        : pack?.Courses[id] is { } course ? FramedCourses.GetValue(course, each => Courses.Of(pack, each)) : null;

    /// <summary>The type of a row inside a life's type.</summary>
    /// <exception cref="InvalidOperationException">The stream names a row its pack does not know.</exception>
    public static LifeType Row(LifeType whole, Life life, int row)
    {
        var part = life.Parts[row];
        return row == 0
            ? whole
            : Row(whole, life, part.Parent).Rows[part.Type] ?? throw new InvalidOperationException($"{whole.Id} has no rows {part.Type}.");
    }

    private static LifeType Frame(Pack pack, LifeType type) => type.Kind switch
    {
        LifeKind.Contact => Framed.GetValue(type, BuiltIn.Contact),
        LifeKind.Inspection when pack.Inspections[type.Id] is { } inspection => FramedRounds.GetValue(inspection, Rounds.Of),
        _ => type,
    };
}
