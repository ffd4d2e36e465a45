using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Store.Writing;

/// <summary>What a list says of a life in one line, found by the kinds of its fields and not by their names.</summary>
internal static class Summary
{
    private const int LongestTitle = 200;

    internal static string? CustomerPhone(Life life, LifeType? type) => First(life, type, field => field.Kind == FieldKind.Phone);

    /// <summary>What stands in the first personal text of the form: a name comes before an address. An address is never taken for a missing name.</summary>
    internal static string? CustomerName(Life life, LifeType? type) =>
        type?.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Text, Private: not null }) is { } name ? Written(life, name) : null;

    internal static string Title(Life life, LifeType? type)
    {
        var text = First(life, type, field => field is { Kind: FieldKind.Text, Private: null } && !BuiltIn.LineFields.Contains(field.Id)) ?? FirstOfRows(life) ?? "";
        text = NumbersInText.Hidden(text);
        text = life.Drill ? $"【演练】{text}" : text;
        return text.Length <= LongestTitle ? text : text[..LongestTitle];
    }

    internal static int Priority(Life life) => life.Whole.Fields.GetValueOrDefault("priority")?.Value is Value.Number priority ? (int)Math.Clamp(priority.Amount, -1000, 1000) : 0;

    private static string? First(Life life, LifeType? type, Func<FieldType, bool> wanted) =>
        type?.Fields.Where(wanted).Select(field => Written(life, field)).FirstOrDefault(text => text is not null);

    private static string? Written(Life life, FieldType field) =>
        life.Whole.Fields.GetValueOrDefault(field.Id)?.Value is Value.Text { Content: var text } && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static string? FirstOfRows(Life life) => life.Parts.Values.Where(part => part.Number > 0)
        .SelectMany(part => part.Fields.Values)
        .Select(field => (field.Value as Value.Text)?.Content)
        .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
}
