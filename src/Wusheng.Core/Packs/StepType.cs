using Wusheng.Core.Conditions;

namespace Wusheng.Core.Packs;

/// <summary>A named transition: who may take it, from where, what it asks, needs and causes.</summary>
public sealed record StepType(string Id, string Title) : INamed
{
    /// <summary>Seats first, roles second; <c>system</c> is taken by the engine; <c>any</c> by whoever sees the life.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>States from which it may be taken; empty means every state that is no end.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>The state it leads to; null when the state stays.</summary>
    public string? To { get; init; }

    public Condition? When { get; init; }

    /// <summary>Fields, rows (<c>demand</c>), columns (<c>item.ofOwner</c>) that must be answered.</summary>
    public ImmutableArray<string> Asks { get; init; } = [];

    public ImmutableArray<string> Offers { get; init; } = [];

    public ImmutableArray<Assignment> Assigns { get; init; } = [];

    public Named<Gate> Needs { get; init; } = Named<Gate>.None;

    public ImmutableArray<Effect> Does { get; init; } = [];

    public string? Clause { get; init; }

    public bool BySystem => By.Contains("system");
}

/// <summary>A seat to be filled; <see cref="Who"/> null means the person is given with the step.</summary>
public sealed record Assignment(Conditions.Path Seat, Expression? Who);

/// <summary>Opening is a step; <see cref="From"/> names channels or contact types.</summary>
public sealed record Opening
{
    public static Opening ByAnyone { get; } = new() { By = ["any"] };

    public ImmutableArray<string> By { get; init; } = [];

    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>What people come for who need such a case: choices of a contact's field <c>purpose</c>.</summary>
    public ImmutableArray<string> Purposes { get; init; } = [];

    public ImmutableArray<string> Asks { get; init; } = [];

    public ImmutableArray<string> Offers { get; init; } = [];

    public ImmutableArray<Assignment> Assigns { get; init; } = [];

    public Named<Gate> Needs { get; init; } = Named<Gate>.None;

    public ImmutableArray<Effect> Does { get; init; } = [];

    public Recurrence? Every { get; init; }
}

/// <summary>A recurring duty: so many times a period, at a time of the period, one for each person of a role.</summary>
/// <param name="Period">day, week, month, quarter or year.</param>
/// <param name="At">Such as <c>mon 08:00</c> or <c>day 1 09:00</c>; null means the period's start.</param>
/// <param name="ForEach">The role whose every person gets one; null means one for the site.</param>
public sealed record Recurrence(string Period, int Times, string? At, string? ForEach);

/// <summary>A condition that must be true now, and what to say if it is not.</summary>
public sealed record Gate(string Id, Condition Must) : INamed
{
    public string? Else { get; init; }

    /// <summary>What a refusal causes; only notify and owe.</summary>
    public ImmutableArray<Effect> Does { get; init; } = [];

    public string? Clause { get; init; }
}
