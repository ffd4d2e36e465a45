namespace Wusheng.Store.Search;

/// <summary>
/// What was typed into the search box, as the terms that must all be found: Chinese and digits anywhere, a word of letters at a
/// word's beginning. Tokens only narrow; <see cref="Matches"/> is the truth.
/// </summary>
public sealed class SearchQuery
{
    private const int Longest = 200;
    private readonly List<(string Text, RunKind Kind)> terms;

    public SearchQuery(string typed)
    {
        var normalised = Tokens.Normalise(typed.Length <= Longest ? typed : typed[..Longest]);
        terms = [.. Runs.In(normalised).Select(run => (normalised[run.Range], run.Kind)).Distinct()];
    }

    public bool IsEmpty => terms.Count == 0;

    /// <summary>Nothing but beginnings, a single character or a few digits: many texts are likely to have them.</summary>
    internal bool IsVague => terms.All(term => !Exact(term).Any());

    /// <summary>Exact tokens, and beginnings of tokens.</summary>
    internal (IReadOnlyList<string> Exact, IReadOnlyList<string> Beginnings) Narrowing()
    {
        var exact = terms.SelectMany(Exact).Distinct().ToList();
        return (exact, [.. terms.Where(term => !Exact(term).Any()).Select(term => term.Text).Distinct()]);
    }

    /// <summary>Whether a text has every term.</summary>
    public bool Matches(string text)
    {
        var normalised = Tokens.Normalise(text);
        return terms.All(term => term.Kind == RunKind.Letters ? Words(normalised, term.Text).Any() : normalised.Contains(term.Text, StringComparison.Ordinal));
    }

    /// <summary>Where its terms stand in a text, in order and apart from each other; nowhere in a text that is longer or shorter once normalised.</summary>
    public IEnumerable<Range> Places(string text)
    {
        var normalised = Tokens.Normalise(text);
        var end = 0;
        foreach (var (from, to) in (normalised.Length == text.Length ? terms : []).SelectMany(term => Places(normalised, term)).Order())
        {
            if (from >= end)
            {
                yield return from..to;
                end = to;
            }
        }
    }

    private static IEnumerable<(int From, int To)> Places(string normalised, (string Text, RunKind Kind) term)
    {
        if (term.Kind == RunKind.Letters)
        {
            return Words(normalised, term.Text).Select(word => (word.Start.Value, word.Start.Value + term.Text.Length));
        }

        var found = new List<(int, int)>();
        for (var at = normalised.IndexOf(term.Text, StringComparison.Ordinal); at >= 0; at = normalised.IndexOf(term.Text, at + term.Text.Length, StringComparison.Ordinal))
        {
            found.Add((at, at + term.Text.Length));
        }

        return found;
    }

    private static IEnumerable<Range> Words(string normalised, string beginning) =>
        Runs.In(normalised).Where(run => run.Kind == RunKind.Letters && normalised.AsSpan(run.Range).StartsWith(beginning, StringComparison.Ordinal)).Select(run => run.Range);

    private static IEnumerable<string> Exact((string Text, RunKind Kind) term) => term.Kind switch
    {
        RunKind.Ideographs => Tokens.Of(term.Text).Where(token => System.Globalization.StringInfo.ParseCombiningCharacters(token).Length == 2),
        RunKind.Digits => Tokens.Of(term.Text).Where(token => token.Length == Tokens.Digits),
        _ => [],
    };
}
