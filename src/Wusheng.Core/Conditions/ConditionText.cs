namespace Wusheng.Core.Conditions;

/// <summary>Writes conditions down again: canonically for machines, in Chinese for the handbook.</summary>
public static class ConditionText
{
    /// <summary>The canonical text; the parser reads the same condition back from it.</summary>
    public static string Of(Condition condition) => condition switch
    {
        Condition.And and => string.Join(" and ", and.All.Select(part => Nested(part, part is Condition.And or Condition.Or))),
        Condition.Or or => string.Join(" or ", or.Any.Select(part => Nested(part, part is Condition.Or))),
        Condition.Not not => "not " + Nested(not.Of, not.Of is Condition.And or Condition.Or),
        Condition.Compare test => $"{Of(test.Left)} {Sign(test.By)} {Of(test.Right)}",
        Condition.Between test => $"{Of(test.Value)} between {Of(test.Low)} and {Of(test.High)}",
        Condition.In test => $"{Of(test.Value)} in {test.Whole}",
        Condition.Is test => $"{Of(test.Value)} is {Not(test.Negated)}{Words(test.Words)}",
        Condition.Was test => $"{Of(test.Value)} was {Not(test.Negated)}{Words(test.Words)}",
        Condition.IsSet test => $"{Of(test.Value)} is {Not(test.Negated)}set",
        Condition.IsMissing test => $"{Of(test.Value)} is {Not(test.Negated)}missing",
        Condition.IsDone test => $"{Of(test.Value)} is {Not(test.Negated)}done",
        Condition.Over over => $"{Of(over.By)} {over.Rows}{(over.Where is null ? $" is {Not(over.Negated)}{Words(over.Words)}" : ExpressionText.Where(over.Where))}",
        Condition.Holds holds => Of(holds.Value),
        _ => TalkText.Of(condition),
    };

    /// <summary>The canonical text of a value; a choice map comes out in braces.</summary>
    public static string Of(Expression expression) => ExpressionText.Of(expression);

    /// <summary>
    /// The condition in Chinese. <paramref name="titleOf"/> is asked for names (<c>plan</c>, <c>engineer.received</c>), for words
    /// with what they are said of (<c>state=gone</c>, rows: <c>point=gone</c>) and for sayings (<c>says=welcome</c>);
    /// it gives back what it was asked when it knows no title.
    /// </summary>
    public static string Chinese(Condition condition, Func<string, string> titleOf) => new ChineseText(titleOf).Of(condition);

    internal static string Sign(Comparison by) => by switch
    {
        Comparison.Equal => "=",
        Comparison.Less => "<",
        Comparison.AtMost => "<=",
        Comparison.More => ">",
        Comparison.AtLeast => ">=",
    };

    private static string Of(Quantifier by) => by switch
    {
        Quantifier.Every => "every",
        Quantifier.Any => "any",
        Quantifier.No => "no",
    };

    private static string Nested(Condition part, bool bracketed) => bracketed ? $"({Of(part)})" : Of(part);

    private static string Not(bool negated) => negated ? "not " : "";

    private static string Words(ImmutableArray<string> words) =>
        string.Join('/', words.Select(word => NeedsQuotes(word, words.Length) ? $"\"{word}\"" : word));

    private static bool NeedsQuotes(string word, int among) =>
        (among == 1 && word is "set" or "missing" or "done")
        || word is "and" or "or" or "not" or "is" or "was" or "in" or "between" or "of" or ""
        || !char.IsAsciiLetter(word[0])
        || !word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
