using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

/// <summary>A figure over lives, clocks, findings, inspections; every one opens its records.</summary>
public sealed record Indicator(string Id, string Title, string Of) : INamed
{
    /// <summary>How one figure is made of the records; null when only <see cref="Counts"/> are given.</summary>
    public Measure? Is { get; init; }

    /// <summary>Which records count at all; null: every one.</summary>
    public Condition? When { get; init; }

    public string? Unit { get; init; }

    /// <summary>What is aimed at, to be shown beside the figure.</summary>
    public Expression? Target { get; init; }

    public ImmutableArray<IndicatorCount> Counts { get; init; } = [];

    public ImmutableArray<string> By { get; init; } = [];

    public string? Clause { get; init; }
}

/// <summary>
/// <c>avg of score</c>, <c>sum of points</c>, <c>median of answerTime.elapsed</c>, <c>p90 of …</c>, <c>count</c>, <c>share</c>: a function over
/// the records, or <c>in24 / asked</c>: a value made of the indicator's own counts.
/// </summary>
/// <param name="Function">avg, sum, min, max, median, p1 to p99, count, share; null: <paramref name="Of"/> speaks of the counts.</param>
/// <param name="Of">What of each record; null for count and share.</param>
/// <param name="Where">Which of them; of a share: those that are counted among all.</param>
public sealed record Measure(string? Function, Expression? Of, Condition? Where);

/// <summary>Figures over a period, for the people who read them.</summary>
/// <param name="Period">day, week, month, quarter or year.</param>
public sealed record ReportType(string Id, string Title, ImmutableArray<string> Indicators, string Period) : INamed
{
    /// <summary>Roles that read it.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>How its rows are grouped (person, site, …); empty: as each indicator says.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    public string? Clause { get; init; }
}

/// <summary>Null condition counts the moment <see cref="Moment"/>.</summary>
public sealed record IndicatorCount(string Id, Condition? When, Conditions.Path? Moment);
