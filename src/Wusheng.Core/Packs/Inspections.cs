using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

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
