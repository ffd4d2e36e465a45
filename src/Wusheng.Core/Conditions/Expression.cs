using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>A dotted name, such as <c>engineer.received</c>; at most two links deep.</summary>
public sealed record Path(ImmutableArray<string> Names)
{
    public string First => Names[0];

    public bool Equals(Path? other) => other is not null && Names.SequenceEqual(other.Names);

    public override int GetHashCode() => Names.Length == 0 ? 0 : Names[0].GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Names.Length == 1 ? Names[0] : string.Join('.', Names);
}

/// <summary>A value of the pack language: a literal, a name, a sum, a count or a choice map.</summary>
public abstract record Expression
{
    private Expression() { }

    public sealed record Literal(Value Value) : Expression;

    /// <summary><c>2026-03-04 09:00</c>: a date and time at the site, made a moment in the zone of the facts.</summary>
    public sealed record LocalMoment(DateOnly On, TimeOnly At) : Expression;

    /// <summary><c>sun 12:00</c>: the first such time at or after <c>opened</c>, or after now where nothing was opened.</summary>
    public sealed record WeekTime(DayOfWeek On, TimeOnly At) : Expression;

    /// <summary>A name. A single name that resolves to nothing may be a word of the other side; the checker decides.</summary>
    public sealed record Name(Path Path) : Expression;

    public sealed record Arithmetic(Expression Left, char Operator, Expression Right) : Expression;

    public sealed record CountOf(Path Rows, Condition? Where) : Expression;

    public sealed record Aggregate(string Function, Path Of, Condition? Where) : Expression;

    /// <summary>The newest life of the type for which the condition holds, or missing.</summary>
    public sealed record Find(string Type, Condition Where) : Expression;

    /// <summary><c>{ score &gt;= 90: A, else: C }</c>: the first true wins; an unknown arm is skipped.</summary>
    public sealed record Choice(ImmutableArray<ChoiceArm> Arms, Expression Else) : Expression
    {
        public bool Equals(Choice? other) => other is not null && Else == other.Else && Arms.SequenceEqual(other.Arms);

        public override int GetHashCode() => HashCode.Combine(Else, Arms.Length);
    }
}

public sealed record ChoiceArm(Condition When, Expression Then);
