using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>The static twin of <see cref="Fact"/>: what the compiler knows of a name before anything has happened.</summary>
/// <param name="Kind">Its kind for comparisons; Unknown compares with anything.</param>
/// <param name="Words">The words <c>is</c> may name; empty when the set is open (persons).</param>
public sealed record FactShape(ValueKind Kind, ImmutableArray<string> Words)
{
    /// <summary>The shape behind a dot, or null when there is no such name.</summary>
    public Func<string, FactShape?> Member { get; init; } = _ => null;

    /// <summary>Names behind a dot, for suggestions.</summary>
    public Func<IEnumerable<string>> MemberNames { get; init; } = () => [];

    /// <summary>The place inside each row when the name is a list.</summary>
    public IShapes? Rows { get; init; }

    /// <summary>Any word may follow <c>is</c> (persons, site facts).</summary>
    public bool OpenWords { get; init; }
}

/// <summary>A place as the compiler sees it.</summary>
public interface IShapes
{
    FactShape? Find(string name);

    IEnumerable<string> Names { get; }

    /// <summary>The place of a life type sought by <c>find</c>, or null when there is no such type.</summary>
    IShapes? LifeType(string type);

    bool HasSaying(string id);

    /// <summary>The sayings there are, for suggestions.</summary>
    IEnumerable<string> Sayings => [];

    /// <summary>The life types there are, for suggestions.</summary>
    IEnumerable<string> LifeTypes => [];
}
