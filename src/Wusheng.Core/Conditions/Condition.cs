namespace Wusheng.Core.Conditions;

/// <summary>A condition of the pack language: typed, total, three-valued, bounded. The grammar is in docs/packs.md.</summary>
public abstract record Condition
{
    private Condition() { }

    public sealed record And(ImmutableArray<Condition> All) : Condition
    {
        public bool Equals(And? other) => other is not null && All.SequenceEqual(other.All);

        public override int GetHashCode() => HashCode.Combine(nameof(And), All.Length, All[0]);
    }

    public sealed record Or(ImmutableArray<Condition> Any) : Condition
    {
        public bool Equals(Or? other) => other is not null && Any.SequenceEqual(other.Any);

        public override int GetHashCode() => HashCode.Combine(nameof(Or), Any.Length, Any[0]);
    }

    public sealed record Not(Condition Of) : Condition;

    public sealed record Compare(Expression Left, Comparison By, Expression Right) : Condition;

    public sealed record Between(Expression Value, Expression Low, Expression High) : Condition;

    /// <summary><c>slot in customer.homeTimes</c>.</summary>
    public sealed record In(Expression Value, Path Whole) : Condition;

    /// <summary><c>x is A/B</c>, <c>x is not A</c>: states, choices, yes/no, persons, clock and document words.</summary>
    public sealed record Is(Expression Value, bool Negated, ImmutableArray<string> Words) : Condition
    {
        public bool Equals(Is? other) =>
            other is not null && Value == other.Value && Negated == other.Negated && Words.SequenceEqual(other.Words);

        public override int GetHashCode() => HashCode.Combine(Value, Negated, Words[0]);
    }

    /// <summary><c>ma was notified</c>: whether it ever was, where <c>is notified</c> asks since the act before.</summary>
    public sealed record Was(Expression Value, bool Negated, ImmutableArray<string> Words) : Condition
    {
        public bool Equals(Was? other) =>
            other is not null && Value == other.Value && Negated == other.Negated && Words.SequenceEqual(other.Words);

        public override int GetHashCode() => HashCode.Combine(Value, Negated, Words[0]);
    }

    public sealed record IsSet(Expression Value, bool Negated) : Condition;

    public sealed record IsMissing(Expression Value, bool Negated) : Condition;

    public sealed record IsDone(Expression Value, bool Negated) : Condition;

    /// <summary><c>every point is gone</c> (Words), <c>any item (fittings is engineering)</c> (Where), <c>no line (…)</c>.</summary>
    public sealed record Over(Quantifier By, Path Rows, Condition? Where, ImmutableArray<string> Words, bool Negated) : Condition
    {
        public bool Equals(Over? other) =>
            other is not null && By == other.By && Rows == other.Rows && Where == other.Where
            && Negated == other.Negated && Words.SequenceEqual(other.Words);

        public override int GetHashCode() => HashCode.Combine(By, Rows, Where, Negated, Words.Length);
    }

    /// <summary><c>agent says welcome in first 2 turns</c> and its kin.</summary>
    public sealed record Says(string Who, string Saying, SaysScope Scope) : Condition;

    public sealed record CustomerSpeaks : Condition;

    public sealed record CustomerSilent(TimeSpan For, string? After) : Condition;

    /// <summary>A bare value: true when it is yes, unknown when missing.</summary>
    public sealed record Holds(Expression Value) : Condition;
}

public enum Comparison { Equal, Less, AtMost, More, AtLeast }

public enum Quantifier { Every, Any, No }

/// <summary>Where in the talk a saying must (not) be: turns counted by the agent's turns.</summary>
public sealed record SaysScope(
    int? FirstTurns = null, int? LastTurns = null, bool EveryLaterTurn = false,
    TimeSpan? Within = null, string? WithinOf = null, string? Before = null, string? After = null, int? Times = null)
{
    public static SaysScope Anywhere { get; } = new();
}
