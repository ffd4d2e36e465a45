namespace Wusheng.Store.Search;

/// <summary>One thing that must be found: a run of Chinese, or of letters and digits that stand right beside each other, such as a number or a plate.</summary>
internal sealed record SearchTerm(string Text, ImmutableArray<(string Text, RunKind Kind)> Runs)
{
    /// <summary>The terms of a normalised text.</summary>
    internal static IEnumerable<SearchTerm> In(string normalised)
    {
        var whole = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in Search.Runs.In(normalised))
        {
            if (whole.Count > 0 && !(IsLatin(whole[^1]) && IsLatin(run) && whole[^1].Range.End.Equals(run.Range.Start)))
            {
                yield return Of(normalised, whole.DrainToImmutable());
            }

            whole.Add(run);
        }

        if (whole.Count > 0)
        {
            yield return Of(normalised, whole.DrainToImmutable());
        }
    }

    /// <summary>Tokens every text with this term has.</summary>
    internal IEnumerable<string> Exact => Runs.Index().SelectMany(each => Whole(each.Item, isLast: each.Index == Runs.Length - 1));

    /// <summary>Beginnings of tokens every text with this term has, of the runs that give no whole one.</summary>
    internal IEnumerable<string> Beginnings => Runs.Index().Where(each => !Whole(each.Item, isLast: each.Index == Runs.Length - 1).Any()).Select(each => each.Item.Text);

    /// <summary>Where it begins in a normalised text, one behind the other. Letters begin a word.</summary>
    internal IEnumerable<int> Places(string normalised) => Runs[0].Kind == RunKind.Letters
        ? Search.Runs.In(normalised).Where(run => run.Kind == RunKind.Letters).Select(run => run.Range.Start.Value).Where(at => normalised.AsSpan(at).StartsWith(Text, StringComparison.Ordinal))
        : Anywhere(normalised);

    private IEnumerable<int> Anywhere(string normalised)
    {
        for (var at = normalised.IndexOf(Text, StringComparison.Ordinal); at >= 0; at = normalised.IndexOf(Text, at + Text.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static SearchTerm Of(string normalised, ImmutableArray<Run> runs) =>
        new(normalised[runs[0].Range.Start..runs[^1].Range.End], [.. runs.Select(run => (normalised[run.Range], run.Kind))]);

    // Letters that digits follow end there; at the end of what was typed the word may go on.
    private static IEnumerable<string> Whole((string Text, RunKind Kind) run, bool isLast) => run.Kind switch
    {
        RunKind.Ideographs => Tokens.Of(run.Text).Where(token => System.Globalization.StringInfo.ParseCombiningCharacters(token).Length == 2),
        RunKind.Digits => Tokens.Of(run.Text).Where(token => token.Length == Tokens.Digits),
        _ => isLast ? [] : Tokens.Of(run.Text),
    };

    private static bool IsLatin(Run run) => run.Kind is RunKind.Letters or RunKind.Digits;
}
