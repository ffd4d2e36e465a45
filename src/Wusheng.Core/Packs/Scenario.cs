using Wusheng.Core.Values;

namespace Wusheng.Core.Packs;

/// <summary>A pack's own test: people, a start, acts with values, refusals and expectations, on a virtual clock.</summary>
public sealed record Scenario(string Title, string File, int Line)
{
    public ImmutableArray<string> Proves { get; init; } = [];

    public string Site { get; init; } = "site";

    /// <summary>Local start, <c>2026-03-02 09:00</c>.</summary>
    public required DateTime Starts { get; init; }

    /// <summary>Alias of each person and their role(s), in order.</summary>
    public ImmutableArray<ScenarioPerson> People { get; init; } = [];

    /// <summary>Outside facts at the start: keyed by type or thing id, then key.</summary>
    public Given.Map? World { get; init; }

    public ImmutableArray<ScenarioItem> Play { get; init; } = [];
}

public sealed record ScenarioPerson(string Alias, ImmutableArray<string> Roles, ImmutableDictionary<string, Given> Facts);

/// <param name="At">As written: a time of day (with or without seconds) or a date and time; null keeps the item's before.</param>
public sealed record ScenarioItem(int Line, int Column, string? At, string? By, string? Do, ImmutableDictionary<string, Given> With)
{
    public ImmutableArray<string> Refused { get; init; } = [];

    /// <summary>Conditions as written; parsed where the life is known.</summary>
    public ImmutableArray<string> Expect { get; init; } = [];

    public Given.Map? World { get; init; }
}
