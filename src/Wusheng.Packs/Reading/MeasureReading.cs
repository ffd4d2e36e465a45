using System.Globalization;
using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>How an indicator makes one figure of its records: <c>avg of score</c>, <c>p90 of answerTime.elapsed (urgent is yes)</c>, <c>share (…)</c>.</summary>
internal static class MeasureReading
{
    private static readonly string[] _functions = ["avg", "sum", "min", "max", "median"];

    public static Measure? Of(Keys keys)
    {
        if (keys.Take("is") is not { } node)
        {
            return null;
        }

        if (node is not Node.Text text)
        {
            return keys.ValueOf(node, "is") is { } chosen ? new Measure(null, chosen, null) : null;
        }

        var words = text.Content.Trim();
        var function = words.Split(' ', '(')[0];
        return function is "count" or "share" && !words.StartsWith("count of", StringComparison.Ordinal)
            ? new Measure(function, null, Where(keys, text, words[function.Length..]))
            : Gathers(function) && words.StartsWith(function + " of ", StringComparison.Ordinal) ? Gathered(keys, text, function, words)
            : keys.ValueOf(text, "is") is { } value ? new Measure(null, value, null)
            : null;
    }

    public static bool IsPercentile(string function) => function is ['p', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and < 100;

    private static bool Gathers(string function) => _functions.Contains(function) || IsPercentile(function);

    private static Measure? Gathered(Keys keys, Node.Text text, string function, string words)
    {
        var rest = words[(function.Length + 4)..].Trim();
        var open = rest.IndexOf(" (", StringComparison.Ordinal);
        var of = keys.ValueOf(Part(text, open < 0 ? rest : rest[..open]), "is");
        return of is null ? null : new Measure(function, of, open < 0 ? null : Where(keys, text, rest[open..]));
    }

    private static Core.Conditions.Condition? Where(Keys keys, Node.Text text, string rest)
    {
        var inner = rest.Trim();
        inner = inner.StartsWith("of ", StringComparison.Ordinal) ? inner[3..] : inner;
        if (inner.Length == 0)
        {
            return null;
        }

        return keys.ConditionOf(Part(text, inner is ['(', .. var held, ')'] ? held : inner), "is");
    }

    /// <summary>A part of what is written, at its own place.</summary>
    private static Node.Text Part(Node.Text whole, string part) => new(part, whole.Within(Math.Max(0, whole.Content.IndexOf(part, StringComparison.Ordinal))));
}
