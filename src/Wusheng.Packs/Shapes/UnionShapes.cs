using Wusheng.Core.Conditions;
using Wusheng.Core.Values;

namespace Wusheng.Packs.Shapes;

/// <summary>Any of several places (<c>for: contact</c>): a name counts when one of them has it.</summary>
internal sealed class UnionShapes(IReadOnlyList<LifeShapes> places, PackShapes pack) : IShapes
{
    public IEnumerable<string> Names => places.SelectMany(place => place.OwnNames).Concat(pack.Names).Distinct();

    public IEnumerable<string> Sayings => pack.Sayings;

    public IEnumerable<string> LifeTypes => pack.LifeTypes;

    public FactShape? Find(string name)
    {
        var found = places.Select(place => place.Own(name)).OfType<FactShape>().ToList();
        return found.Count == 0 ? pack.Find(name) : found.Skip(1).Aggregate(found[0], Joined);
    }

    public IShapes? LifeType(string type) => pack.LifeType(type);

    public bool HasSaying(string id) => pack.HasSaying(id);

    private static FactShape Joined(FactShape one, FactShape other) => one.Kind != other.Kind ? Shape.Open
        : one.Kind == ValueKind.Word ? one with { Words = [.. one.Words.Union(other.Words)] }
        : one with { OpenWords = one.OpenWords || other.OpenWords };
}

/// <summary>A place of which nothing is known, so that nothing in it can be wrong.</summary>
internal sealed class AnyShapes(PackShapes pack) : IShapes
{
    public IEnumerable<string> Names => pack.Names;

    public FactShape? Find(string name) => pack.Find(name) ?? Shape.Open;

    public IShapes? LifeType(string type) => pack.LifeType(type);

    public bool HasSaying(string id) => pack.HasSaying(id);
}

/// <summary>A place with a few names more: roles where persons are meant, <c>value</c> in an inspection.</summary>
internal sealed class WiderShapes(IShapes inner, IEnumerable<string> extra) : IShapes
{
    private readonly HashSet<string> _extra = [.. extra];

    public IEnumerable<string> Names => inner.Names.Concat(_extra);

    public IEnumerable<string> Sayings => inner.Sayings;

    public IEnumerable<string> LifeTypes => inner.LifeTypes;

    public FactShape? Find(string name) => inner.Find(name) ?? (_extra.Contains(name) ? Shape.Open : null);

    public IShapes? LifeType(string type) => inner.LifeType(type);

    public bool HasSaying(string id) => inner.HasSaying(id);
}
