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

    /// <summary>on fault, always, or null.</summary>
    public string? Photo { get; init; }
}

public sealed record Topic(string Id, string Title, Named<InspectionItem> Items) : INamed
{
    public Condition? When { get; init; }

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

    public string? Photo { get; init; }

    public string? Clause { get; init; }
}

/// <summary>A figure over lives, clocks, findings, inspections; every one opens its records.</summary>
public sealed record Indicator(string Id, string Title, string Of) : INamed
{
    /// <summary>An aggregate such as <c>avg of score</c>, or null when <see cref="Counts"/> is given.</summary>
    public string? Is { get; init; }

    public ImmutableArray<IndicatorCount> Counts { get; init; } = [];

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

    public ImmutableArray<string> Questions { get; init; } = [];

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

    /// <summary>The list items of the page, each a row to be worked through; narrowed by a field's value when the item says so.</summary>
    public ImmutableArray<PageItem> Items { get; init; } = [];

    public string? Clause { get; init; }
}

public sealed record PageItem(string Title, Condition? When);
