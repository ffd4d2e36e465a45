using System.Collections;
using System.Globalization;
using Wusheng.Core.Conditions;
using Wusheng.Core.Time;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Changes;

/// <summary>Writes any part of a compiled pack as one line, so that equal meaning gives equal text.</summary>
internal static class Spelling
{
    private const int Deepest = 12;

    public static string Of(object? part) => Of(part, 0);

    private static string Of(object? part, int depth) => part switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "yes" : "no",
        IFormattable number when part is decimal or int or TimeSpan or DateOnly => number.ToString(null, CultureInfo.InvariantCulture),
        Enum word => word.ToString(),
        Condition condition => ConditionText.Of(condition),
        Expression expression => ConditionText.Of(expression),
        Value value => Value(value),
        Core.Conditions.Path or DueOffset or WeekPattern or Period or DayException => part.ToString() ?? "",
        _ when depth > Deepest => part.ToString() ?? "",
        IEnumerable many => string.Join(", ", Items(many).Select(item => Of(item, depth + 1))),
        _ => Record(part, depth),
    };

    /// <summary>Of two lists what only the one and what only the other holds; null where they are no lists, or hold the same in another order.</summary>
    public static Change? Apart(object? one, object? other)
    {
        if (one is not IEnumerable was || other is not IEnumerable now || one is string || other is string)
        {
            return null;
        }

        var (before, after) = (Items(was).Select(each => Of(each)).ToList(), Items(now).Select(each => Of(each)).ToList());
        var (gone, come) = (before.Except(after).ToList(), after.Except(before).ToList());
        return gone.Count + come.Count == 0 ? null : new Change(string.Join(", ", gone), string.Join(", ", come), IsList: true);
    }

    public static string Value(Value? value) => value is null ? "" : ConditionText.Of(new Expression.Literal(value));

    /// <summary>A default immutable array has no enumerator.</summary>
    private static IEnumerable<object?> Items(IEnumerable many) =>
        many.GetType().GetProperty("IsDefault")?.GetValue(many) is true ? [] : many.Cast<object?>();

    private static string Record(object part, int depth)
    {
        var parts = part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .Select(property => (property.Name, Text: Of(property.GetValue(part), depth + 1)))
            .Where(each => each.Text is not ("" or "no" or "0"))
            .Select(each => $"{char.ToLowerInvariant(each.Name[0])}{each.Name[1..]}: {each.Text}");
        var kind = part.GetType().DeclaringType is null ? "" : char.ToLowerInvariant(part.GetType().Name[0]) + part.GetType().Name[1..] + " ";
        return $"{{ {kind}{string.Join(", ", parts)} }}";
    }
}
