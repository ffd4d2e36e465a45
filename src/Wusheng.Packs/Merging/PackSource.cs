using Wusheng.Core.Packs;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>One pack's own files, cut into elements; nothing inherited yet.</summary>
internal sealed record PackSource(string Id, Node.Map Header)
{
    public ImmutableArray<Element> Elements { get; init; } = [];

    public ImmutableArray<WrittenClause> Clauses { get; init; } = [];

    /// <summary>Bodies of the scenarios, each with its title.</summary>
    public ImmutableArray<(Node.Text Title, Node.Map Body)> Scenarios { get; init; } = [];

    /// <summary>English texts by element path.</summary>
    public ImmutableArray<(Node.Text Path, string Text)> English { get; init; } = [];

    public ImmutableArray<Node.Text> Extends { get; init; } = [];
}

/// <summary>A clause of the written standard and its heading's place.</summary>
internal sealed record WrittenClause(Clause Clause, Mark At);
