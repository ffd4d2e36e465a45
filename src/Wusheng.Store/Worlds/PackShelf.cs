using System.Collections.Concurrent;
using Wusheng.Core.Packs;
using Wusheng.Store.Rows;

namespace Wusheng.Store.Worlds;

/// <summary>Compiled packs by content hash. A published pack never changes, so what is compiled once is kept.</summary>
/// <param name="compile">Turns stored content into a pack; returns null, never throws, when this program cannot.</param>
public sealed class PackShelf(Func<PackRow, Pack?> compile)
{
    private readonly ConcurrentDictionary<string, Pack> compiled = new(StringComparer.Ordinal);

    /// <summary>Puts a pack that is compiled already on the shelf.</summary>
    public void Keep(Pack pack) => compiled[pack.Version.Hash] = pack;

    internal Pack? Find(string hash, Func<string, PackRow?> stored)
    {
        if (compiled.TryGetValue(hash, out var known))
        {
            return known;
        }

        var pack = stored(hash) is { } row ? compile(row) : null;
        return pack is null ? null : compiled[hash] = pack;
    }
}
