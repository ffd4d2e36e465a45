using System.Diagnostics.CodeAnalysis;

namespace Wusheng.Core.Conditions;

/// <summary>What reading a text came to: a value, or the problems that stood against it; never both.</summary>
public sealed class Parsed<T>
    where T : class
{
    internal Parsed(T value) => (Value, Problems) = (value, []);

    internal Parsed(ImmutableArray<ParseProblem> problems) => Problems = problems;

    /// <summary>The value, or null when there are problems.</summary>
    public T? Value { get; }

    /// <summary>Empty exactly when there is a value.</summary>
    public ImmutableArray<ParseProblem> Problems { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;
}
