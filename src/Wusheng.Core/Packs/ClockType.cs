using Wusheng.Core.Conditions;
using Wusheng.Core.Time;

namespace Wusheng.Core.Packs;

/// <summary>A limit between two moments. Starts at the first <see cref="From"/>, stops at the first <see cref="Until"/> after it.</summary>
public sealed record ClockType(string Id, string Title) : INamed
{
    public required Moments From { get; init; }

    public required Moments Until { get; init; }

    /// <summary>A duration, working days or a parameter's name; exactly one of this and <see cref="Due"/>.</summary>
    public Expression? Limit { get; init; }

    /// <summary>A time expression, read again after each event.</summary>
    public Expression? Due { get; init; }

    /// <summary>Calendar id; null is always open.</summary>
    public string? Calendar { get; init; }

    public Condition? Pauses { get; init; }

    /// <summary>Starts a new run when stopped.</summary>
    public bool Again { get; init; }

    /// <summary>The seat or fact that answers for it in indicators.</summary>
    public Conditions.Path? Charged { get; init; }

    /// <summary>What happens before, at and after due, in order of time.</summary>
    public ImmutableArray<AtEntry> At { get; init; } = [];

    /// <summary>Runs on when the life ends.</summary>
    public bool Outlives { get; init; }

    public string? Clause { get; init; }
}

/// <summary>A list of moments, any of which counts; the guard covers the whole list and is tested at each.</summary>
public sealed record Moments(ImmutableArray<Conditions.Path> Any, Condition? When);

/// <summary>An offset against due on the clock's calendar (negative: before) and its effects; each fires once per run.</summary>
public sealed record AtEntry(DueOffset Offset, ImmutableArray<Effect> Does);
