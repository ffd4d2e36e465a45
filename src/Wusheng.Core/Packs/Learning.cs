using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

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
