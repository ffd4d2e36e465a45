using System.Text;
using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>What is to be said, in the words of one life: all slots filled, or no words at all (SCR-03).</summary>
/// <param name="Words">The line with its slots filled; null while one of them is empty.</param>
/// <param name="Missing">The slots nothing fills yet, as written.</param>
public sealed record LineWords(string? Words, ImmutableArray<string> Missing)
{
    /// <param name="facts">The life.</param>
    /// <param name="say">The id of a line, or the words themselves.</param>
    public static LineWords Of(LifeFacts facts, string say)
    {
        var text = facts.Pack?.Lines[say]?.Say ?? say;
        var (filled, missing) = (new StringBuilder(), ImmutableArray.CreateBuilder<string>());
        for (var at = 0; at < text.Length;)
        {
            var (open, close) = (text.IndexOf('{', at), text.IndexOf('}', at));
            var isSlot = open >= 0 && close > open;
            filled.Append(text, at, (isSlot ? open : text.Length) - at);
            if (isSlot && In(facts, text[(open + 1)..close]) is { Length: > 0 } words)
            {
                filled.Append(Slots.Before(words, text.AsSpan(close + 1)));
            }
            else if (isSlot)
            {
                missing.Add(text[(open + 1)..close]);
            }

            at = isSlot ? close + 1 : text.Length;
        }

        return new LineWords(missing.Count == 0 ? filled.ToString() : null, missing.ToImmutable());
    }

    /// <summary>Whether the line is for this life as it stands (LNG-12).</summary>
    internal static Truth Fits(LifeFacts facts, Line line) => line.When is null ? Truth.True : ConditionEvaluator.Evaluate(line.When, facts);

    private static string? In(LifeFacts facts, string slot) => Slotting.Fill(facts, slot) ?? Slots.Text(facts, Named(facts, slot)) ?? Listed(facts, slot);

    // A slot may bear the title of a field: dates and choices are then shown as people read them.
    private static string Named(LifeFacts facts, string slot) => facts.Whole?.Fields.FirstOrDefault(field => field.Title == slot)?.Id ?? slot;

    /// <summary>Rows by name, link or title, numbered: <c>1、…，2、…</c>.</summary>
    private static string? Listed(LifeFacts facts, string slot)
    {
        var name = facts.Whole?.Rows.FirstOrDefault(row => row.Title == slot)?.Id ?? slot;
        var rows = FactPath.Resolve(new Conditions.Path([.. name.Split('.')]), facts)?.Rows;
        return rows is { Count: > 0 } ? string.Join('，', rows.Select((row, at) => $"{at + 1}、{First(row)}")) : null;
    }

    private static string First(IFacts row) => row is LifeFacts { Type: { } type } facts && type.Fields.FirstOrDefault(field => field.Kind == FieldKind.Text) is { } what
        ? Slots.Text(facts, what.Id) ?? ""
        : "";
}
