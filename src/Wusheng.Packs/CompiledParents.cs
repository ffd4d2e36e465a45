using System.Collections.Concurrent;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;

namespace Wusheng.Packs;

/// <summary>The parents of packs that are read together: what several of them extend is compiled once. To be let go with that reading.</summary>
public sealed class CompiledParents
{
    private readonly ConcurrentDictionary<(string Hash, string Shown), Lazy<CompiledParent>> known = new();

    internal CompiledParent Of(PackContent content, Func<CompiledParent> compile) =>
        known.GetOrAdd((content.Hash, content.Shown), _ => new Lazy<CompiledParent>(compile)).Value;
}

/// <param name="Pack">Null when it cannot be read at all.</param>
internal sealed record CompiledParent(CompiledPack? Pack, ProblemList Problems);
