using Wusheng.Core.Values;

namespace Wusheng.Core.Packs;

/// <summary>One numbered rule of the written standard. Slots such as <c>{waitLimit}</c> are filled with the limits in force.</summary>
public sealed record Clause(string Id, string Title, string Markdown, string File, int Line) : INamed;

/// <summary>A post of the site: title, department, direct superior (the next in the escalation chain) and scope (ROL-01).</summary>
public sealed record Role(string Id, string Title, string? Above) : INamed
{
    public string? Department { get; init; }

    public string? Scope { get; init; }

    /// <summary>Life types this role sees even when they do not name it.</summary>
    public ImmutableArray<string> Sees { get; init; } = [];

    /// <summary>Sees every site, not only its own subtree.</summary>
    public bool AllSites { get; init; }

    /// <summary>Sits where people come in and receives them.</summary>
    public bool Receives { get; init; }

    public string? Clause { get; init; }
}

/// <summary>A figure a site may set within bounds; without a bound it is the pack's alone.</summary>
public sealed record Parameter(string Id, string Title, Value Is, ParameterBound Bound) : INamed
{
    public string? Unit { get; init; }

    public ImmutableArray<ChoiceItem> Choices { get; init; } = [];

    public string? Clause { get; init; }
}

/// <summary>How far a site may go; both limits null and <see cref="Any"/> false means it may not set it at all.</summary>
public sealed record ParameterBound(bool Any, Value? AtMost, Value? AtLeast)
{
    public static ParameterBound Fixed { get; } = new(false, null, null);
}
