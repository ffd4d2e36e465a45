using System.Collections.Immutable;
using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

/// <summary>A paper issued from a life or a row, numbered per site without gaps.</summary>
public sealed record Document(string Id, string Title, string Of) : INamed
{
    /// <summary>A pattern, or null for the case's own number.</summary>
    public string? Number { get; init; }

    public ImmutableArray<string> Parts { get; init; } = [];

    public ImmutableArray<PrintItem> Print { get; init; } = [];

    public string? Clause { get; init; }
}

/// <summary>One computed line of money: a price times a quantity, or an amount.</summary>
public sealed record Charge(string Id) : INamed
{
    public Expression? Price { get; init; }

    public Expression? Amount { get; init; }

    public Expression? Quantity { get; init; }

    public Condition? When { get; init; }

    public bool Refundable { get; init; }

    public string? Title { get; init; }

    public string? Clause { get; init; }
}

public sealed record PriceList(string Id, string Title, Named<PriceItem> Items) : INamed
{
    /// <summary>Who approved the list; an unapproved one cannot charge.</summary>
    public string? ApprovedBy { get; init; }

    public string? ApprovalNumber { get; init; }

    public string? Clause { get; init; }
}

public sealed record PriceItem(string Id, string Title, Expression Price) : INamed
{
    /// <summary>Of whom or what it is charged; null: always.</summary>
    public Condition? When { get; init; }

    public string? Clause { get; init; }

    public string? Unit { get; init; }
}

/// <summary>A scored checklist: what only a person can judge. Its rounds are lives.</summary>
public sealed record Inspection(string Id, string Of, LifeType Life, Named<Topic> Topics) : INamed
{
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>on fault, always, or null: what holds for items where none says it itself.</summary>
    public string? Photo { get; init; }

    /// <summary>The score at which a round is passed, if there is one.</summary>
    public decimal? Pass { get; init; }
}

public sealed record Topic(string Id, string Title, Named<InspectionItem> Items) : INamed
{
    public Condition? When { get; init; }

    /// <summary>Its share of the whole score; the weights of all topics sum to 100 (or 1). Null: points are added up.</summary>
    public decimal? Weight { get; init; }

    public string? Clause { get; init; }
}

public sealed record InspectionItem(string Id, string Title) : INamed
{
    /// <summary>pass (default), number, or score.</summary>
    public string Type { get; init; } = "pass";

    public string? Of { get; init; }

    public string? Unit { get; init; }

    public Condition? Must { get; init; }

    public Condition? When { get; init; }

    public bool Fault { get; init; }

    public decimal Points { get; init; }

    /// <summary>Its share of the topic, when items are weighed.</summary>
    public decimal? Weight { get; init; }

    public string? Photo { get; init; }

    public string? Clause { get; init; }
}

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

/// <summary>What only a person can learn: questions from clauses, pages to confirm.</summary>
public sealed record Course(string Id, string Title, ImmutableArray<string> For) : INamed
{
    public string? Every { get; init; }

    public string? Gate { get; init; }

    public decimal? Pass { get; init; }

    /// <summary>Clauses whose figures are asked for.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>How many of the questions are asked; null: all.</summary>
    public int? Asked { get; init; }

    /// <summary>How often it may be tried before it counts as failed; null: until it is passed.</summary>
    public int? Attempts { get; init; }

    public Named<CoursePage> Pages { get; init; } = Named<CoursePage>.None;

    public string? Clause { get; init; }
}

public sealed record CoursePage(string Id, string Title, bool Confirm, string? Clause) : INamed;

/// <summary>A published text; its items fill rows (<c>from: page faultManual</c>).</summary>
public sealed record Page(string Id, string Title, string Markdown) : INamed
{
    public string? Version { get; init; }

    public string? Owner { get; init; }

    public ImmutableArray<string> Audience { get; init; } = [];

    /// <summary>Everybody of the audience confirms having read it.</summary>
    public bool Confirm { get; init; }

    /// <summary>When the owner looks at it again: a date, or how often (month, quarter, year).</summary>
    public string? Review { get; init; }

    /// <summary>The list items of the page, each a row to be worked through; narrowed by a field's value when the item says so.</summary>
    public ImmutableArray<PageItem> Items { get; init; } = [];

    public string? Clause { get; init; }
}

public sealed record PageItem(string Title, Condition? When);
