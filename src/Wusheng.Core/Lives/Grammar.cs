using System.Runtime.CompilerServices;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Which type a life or a row is of, with the engine's own frame laid under the pack's words.</summary>
public static class Grammar
{
    // Contacts are framed once per compiled type, not once per command.
    private static readonly ConditionalWeakTable<LifeType, LifeType> Framed = [];

    /// <summary>The type of that id, or null when neither the pack nor the engine has one.</summary>
    public static LifeType? Type(Pack? pack, string id) => id == BuiltIn.Commitment
        ? BuiltIn.CommitmentType
        : pack?.LifeType(id) is { } type ? Frame(type) : null;

    /// <summary>The type of a row inside a life's type.</summary>
    /// <exception cref="InvalidOperationException">The stream names a row its pack does not know.</exception>
    public static LifeType Row(LifeType whole, Life life, int row)
    {
        var part = life.Parts[row];
        return row == 0
            ? whole
            : Row(whole, life, part.Parent).Rows[part.Type] ?? throw new InvalidOperationException($"{whole.Id} has no rows {part.Type}.");
    }

    private static LifeType Frame(LifeType type) =>
        type.Kind == LifeKind.Contact ? Framed.GetValue(type, BuiltIn.Contact) : type;
}
