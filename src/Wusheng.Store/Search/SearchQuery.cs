namespace Wusheng.Store.Search;

/// <summary>
/// What was typed into the search box, as the terms that must all be found: Chinese and digits anywhere, a word of letters at a
/// word's beginning. Tokens only narrow; <see cref="Matches"/> is the truth.
/// </summary>
public sealed class SearchQuery
{
    private readonly List<(string Text, RunKind Kind)> terms;

    public SearchQuery(string typed)
    {
        var normalised = Tokens.Normalise(typed.Length <= 200 ? typed : typed[..200]);
        terms = [.. Runs.In(normalised).Select(run => (normalised[run.Range], run.Kind)).Distinct()];
    }

    public bool IsEmpty => terms.Count == 0;

    /// <summary>Exact tokens, and beginnings of tokens.</summary>
    internal (IReadOnlyList<string> Exact, IReadOnlyList<string> Beginnings) Narrowing()
    {
        var exact = terms.Where(term => term.Kind == RunKind.Ideographs).SelectMany(term => Pairs(term.Text)).Distinct().ToList();
        var single = terms.Where(term => term.Kind == RunKind.Ideographs && !Pairs(term.Text).Any()).Select(term => term.Text);
        return (exact, [.. terms.Where(term => term.Kind != RunKind.Ideographs).Select(term => term.Text).Concat(single).Distinct()]);
    }

    /// <summary>Whether a normalised text has every term.</summary>
    public bool Matches(string normalised) => terms.All(term => term.Kind == RunKind.Letters
        ? Runs.In(normalised).Any(run => run.Kind == RunKind.Letters && normalised.AsSpan(run.Range).StartsWith(term.Text, StringComparison.Ordinal))
        : normalised.Contains(term.Text, StringComparison.Ordinal));

    private static IEnumerable<string> Pairs(string run) => Tokens.Of(run).Where(token => System.Globalization.StringInfo.ParseCombiningCharacters(token).Length == 2);
}
