using System.Collections.Frozen;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Shapes;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Fields and their types.</summary>
internal static class FieldReading
{
    public static readonly FrozenDictionary<string, FieldKind> Kinds = Enum.GetValues<FieldKind>()
        .ToFrozenDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static FieldType Field(string id, Keys keys)
    {
        var of = keys.Take("of");
        var (kind, choices) = (Kind(keys), of is Node.Map or Node.List ? keys.Choices(of) : []);
        return new FieldType(id, keys.Title(id), kind)
        {
            Choices = choices,
            Of = of is Node.Text text ? text.Content : null,
            Is = keys.Value("is", FieldShape.Of(kind, choices)),
            When = keys.Condition("when"),
            Needs = keys.Gates("needs"),
            Private = keys.Text("private"),
            Purpose = keys.Text("purpose"),
            IsCustomers = keys.OneOf("words", "customer") is not null,
            Unit = keys.Text("unit"),
            Capacity = keys.Value("capacity"),
            Clause = keys.Clause(),
        };
    }

    private static FieldKind Kind(Keys keys)
    {
        if (keys.Text("type") is not { } written)
        {
            keys.Draft.Problems.Hint(keys.At, "type-missing", "字段没有写 type，按 text 处理。", "the field has no type; it is taken as text");
            return FieldKind.Text;
        }

        if (Kinds.TryGetValue(written, out var kind))
        {
            return kind;
        }

        Wording.Unknown(keys.Draft.Problems, keys.Map["type"]!.At, written, "字段类型", "field type", Kinds.Keys);
        return FieldKind.Text;
    }
}
