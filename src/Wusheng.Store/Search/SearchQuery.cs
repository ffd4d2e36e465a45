namespace Wusheng.Store.Search;

/// <summary>
/// What was typed into the search box, as the terms that must all be found: Chinese and digits anywhere, letters, with the digits
/// right behind them, at a word's beginning. Tokens only narrow; <see cref="Matches"/> is the truth.
/// </summary>
public sealed class SearchQuery
{
    private const int Longest = 200;
    private readonly List<SearchTerm> terms;

    public SearchQuery(string typed)
    {
        var normalised = Tokens.Normalise(typed.Length <= Longest ? typed : typed[..Longest]);
        terms = [.. SearchTerm.In(normalised).DistinctBy(term => term.Text)];
    }

    public bool IsEmpty => terms.Count == 0;

    /// <summary>Exact tokens, and beginnings of tokens.</summary>
    internal (IReadOnlyList<string> Exact, IReadOnlyList<string> Beginnings) Narrowing() =>
        ([.. terms.SelectMany(term => term.Exact).Distinct()], [.. terms.SelectMany(term => term.Beginnings).Distinct()]);

    /// <summary>Whether a text has every term.</summary>
    public bool Matches(string text)
    {
        var normalised = Tokens.Normalise(text);
        return terms.All(term => term.Places(normalised).Any());
    }

    /// <summary>Where its terms stand in a text, in order and apart from each other; nowhere in a text that is longer or shorter once normalised.</summary>
    public IEnumerable<Range> Places(string text)
    {
        var normalised = Tokens.Normalise(text);
        var end = 0;
        foreach (var (from, to) in (normalised.Length == text.Length ? terms : []).SelectMany(term => term.Places(normalised).Select(at => (at, at + term.Text.Length))).Order())
        {
            if (from >= end)
            {
                yield return from..to;
                end = to;
            }
        }
    }
}
