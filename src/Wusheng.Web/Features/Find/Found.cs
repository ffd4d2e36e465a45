using System.Text.RegularExpressions;

using Wusheng.Store.Search;
using Wusheng.Web.Features.Workbench;

namespace Wusheng.Web.Features.Find;

/// <summary>What was found for some words: records, people and things, papers, findings, clauses.</summary>
internal sealed record Found(SearchQuery Query, ImmutableArray<FoundRow> Rows)
{
    public ImmutableArray<ThingRow> Things { get; init; } = [];

    public ImmutableArray<FoundPaper> Papers { get; init; } = [];

    public ImmutableArray<FoundWords> Findings { get; init; } = [];

    public ImmutableArray<(string Pack, Clause Clause)> Clauses { get; init; } = [];

    /// <summary>The last record of this page where there are more; null at the end.</summary>
    public string? More { get; init; }

    public bool IsEmpty => Rows.IsEmpty && Things.IsEmpty && Papers.IsEmpty && Findings.IsEmpty && Clauses.IsEmpty;
}

/// <param name="Line">Where in it the words stand, when neither number nor title says so.</param>
internal sealed record FoundRow(BenchRow Row, string? Line, string Site);

internal sealed record FoundPaper(LifeRow Row, string Document, string Number, string Title);

internal sealed record FoundWords(FindingRow Finding, LifeRow Row, string Norm);

/// <summary>A stretch of a text, and whether it is what was looked for.</summary>
internal readonly record struct Marked(string Text, bool Is)
{
    public static IEnumerable<Marked> In(string text, SearchQuery query)
    {
        var end = 0;
        foreach (var place in query.Places(text))
        {
            yield return new Marked(text[end..place.Start.Value], false);
            yield return new Marked(text[place], true);
            end = place.End.Value;
        }

        yield return new Marked(text[end..], false);
    }
}

/// <summary>A line of a record as a list of hits shows it: not longer than a line, numbers of people masked.</summary>
internal static partial class FoundLine
{
    private const int Before = 16;
    private const int Longest = 90;

    public static string? Of(Hit hit, SearchQuery query)
    {
        if (query.Places(hit.Row.Number).Concat(query.Places(hit.Row.Title)).Any() || hit.Line(query) is not { } line)
        {
            return null;
        }

        var from = Math.Max(0, query.Places(line).First().Start.Value - Before);
        var cut = line[from..Math.Min(line.Length, from + Longest)];
        return Personal().Replace($"{(from > 0 ? "…" : "")}{cut}{(from + Longest < line.Length ? "…" : "")}", number => ValueWords.Masked(number.Value));
    }

    // Mobile and identity numbers.
    [GeneratedRegex(@"(?<!\d)(1\d{10}|\d{17}[\dXx])(?!\d)")]
    private static partial Regex Personal();
}
