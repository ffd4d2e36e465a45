using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>A pack with everything it inherits, still as written: what is compiled.</summary>
internal sealed record PackTree(string Id, Node.Map Header)
{
    /// <summary>By kind and id, in order: inherited first.</summary>
    public required OrderedDictionary<(string Kind, string Id), Element> Elements { get; init; }

    public ImmutableArray<WrittenClause> Clauses { get; init; } = [];

    /// <summary>Whether the pack brings written clauses of its own; only then can the ids it cites be held against them.</summary>
    public bool HasStandard { get; init; }

    public ImmutableArray<(Node.Text Path, string Text)> English { get; init; } = [];

    public ImmutableArray<(Node.Text Title, Node.Map Body)> Scenarios { get; init; } = [];

    public ImmutableArray<string> Extends { get; init; } = [];

    /// <summary>This pack and all it descends from.</summary>
    public ImmutableHashSet<string> Ancestry { get; init; } = [];

    /// <summary>Packs above this one that ship with the product.</summary>
    public ImmutableHashSet<string> Shipped { get; init; } = [];

    /// <summary>Elements of shipped packs whose names this pack uses for its own.</summary>
    public ImmutableHashSet<(string Kind, string Id)> Renamed { get; init; } = [];

    public IEnumerable<Element> Of(string kind) => Elements.Values.Where(element => element.Kind == kind);
}
