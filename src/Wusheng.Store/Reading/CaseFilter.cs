using Wusheng.Core.Packs;

namespace Wusheng.Store.Reading;

/// <summary>What a list of lives is narrowed to; every null means no narrowing.</summary>
public sealed record CaseFilter
{
    public LifeKind Kind { get; init; } = LifeKind.Case;

    public string? Type { get; init; }

    public string? State { get; init; }

    /// <summary>This site and below.</summary>
    public string? Site { get; init; }

    /// <summary>Whose: the owner.</summary>
    public string? Owner { get; init; }

    /// <summary>Owned by this person or with a seat for them, wherever it is; sight by site does not bound it.</summary>
    public string? Mine { get; init; }

    public bool? Overdue { get; init; }

    /// <summary>The most urgent clock falls due at this moment or later: without those late by then.</summary>
    public DateTimeOffset? DueFrom { get; init; }

    /// <summary>The most urgent clock falls due before this moment; late ones among them.</summary>
    public DateTimeOffset? DueBefore { get; init; }

    /// <summary>Opened at this moment or later.</summary>
    public DateTimeOffset? OpenedFrom { get; init; }

    /// <summary>Opened before this moment.</summary>
    public DateTimeOffset? OpenedUntil { get; init; }

    /// <summary>Null: both the open and the ended.</summary>
    public bool? Ended { get; init; } = false;

    public bool? Held { get; init; }

    /// <summary>An answer it was given or a seat somebody has in it: the field's or seat's name and the value's key or the person's id.</summary>
    public (string Name, string Value)? With { get; init; }

    /// <summary>Words to be found; then the newest come first.</summary>
    public string? Text { get; init; }

    public CaseOrder Order { get; init; }

    /// <summary>The order that is really kept: words are found newest first, and only open cases have time left.</summary>
    public CaseOrder Kept => Ended == false && string.IsNullOrWhiteSpace(Text) ? Order : Order == CaseOrder.TimeLeft ? CaseOrder.Newest : Order;
}

/// <summary>In which order a list stands.</summary>
public enum CaseOrder
{
    /// <summary>The most urgent clock first; those without a running clock last.</summary>
    TimeLeft,

    /// <summary>Last opened first.</summary>
    Newest,

    /// <summary>First opened first.</summary>
    Oldest,
}
