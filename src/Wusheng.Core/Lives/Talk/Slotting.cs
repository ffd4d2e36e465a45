using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Talk;

/// <summary>What stands in the slots of lines and sayings for one life: names and numbers of its people, its parameters and answers.</summary>
internal static class Slotting
{
    /// <summary>The words in the slot, or null while they are not known.</summary>
    internal static string? Fill(LifeFacts facts, string slot) => slot switch
    {
        "工号" => Owner(facts)?.StaffNumber,
        "姓名" => Owner(facts)?.Name,
        _ when slot.Length == 0 => null,
        _ => Words(FactPath.Resolve(new Conditions.Path([.. slot.Split('.')]), facts)?.Value) ?? Titled(facts, slot),
    };

    private static Person? Owner(LifeFacts facts) => facts.Life.Owner is { } owner ? facts.World.Person(owner) : null;

    private static string? Titled(LifeFacts facts, string title) =>
        facts.Whole?.Fields.FirstOrDefault(field => field.Title == title) is { } field ? Words(facts.At(0).Find(field.Id)?.Value)
        : facts.Pack?.Parameters.FirstOrDefault(parameter => parameter.Title == title) is { } figure ? Words(facts.At(0).Find(figure.Id)?.Value)
        : null;

    private static string? Words(Value? value) => value switch
    {
        Value.Text text => text.Content,
        Value.Number or Value.Money => ExpressionText.Of(value),
        _ => null,
    };
}
