using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

/// <summary>A paper issued from a life or a row, numbered per site without gaps.</summary>
public sealed record Document(string Id, string Title, string Of) : INamed
{
    /// <summary>A pattern, or null for the case's own number.</summary>
    public string? Number { get; init; }

    public ImmutableArray<string> Parts { get; init; } = [];

    public ImmutableArray<PrintItem> Print { get; init; } = [];

    /// <summary>The paper it is made for: <c>a4</c>, or a receipt roll of <c>80mm</c> or <c>58mm</c>.</summary>
    public string Size { get; init; } = "a4";

    /// <summary>Who signs or seals it, each with a place for it (DOC-02).</summary>
    public ImmutableArray<string> Signs { get; init; } = [];

    /// <summary>The kind of case whose way it shows, stage by stage.</summary>
    public string? Flow { get; init; }

    /// <summary>What stands below it for the reader: how to fill it in, where to hang it.</summary>
    public string? Note { get; init; }

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

    /// <summary>The first day it may be charged from, at the site; null: always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it was in force on a day.</summary>
    public bool IsValid(DateOnly day) => (From is null || day >= From) && (Until is null || day <= Until);

    public string? Clause { get; init; }
}

public sealed record PriceItem(string Id, string Title, Expression Price) : INamed
{
    /// <summary>Of whom or what it is charged; null: always.</summary>
    public Condition? When { get; init; }

    public string? Clause { get; init; }

    public string? Unit { get; init; }
}
