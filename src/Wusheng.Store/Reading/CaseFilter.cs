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

    public bool? Overdue { get; init; }

    public bool Ended { get; init; }

    public bool? Held { get; init; }

    /// <summary>Words to be found; then the newest come first, and there is one page.</summary>
    public string? Text { get; init; }
}
