using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>The norms of a pack for one kind of place, in the order of the pack, sought once: of hundreds only a few are ever for a case or its rows.</summary>
internal static class NormsFor
{
    private static readonly ConditionalWeakTable<Pack, ConcurrentDictionary<(LifeKind Kind, bool IsRow, string Path), ImmutableArray<Norm>>> Known = [];

    /// <param name="path">Of the place: its life's type, or case and rows joined by dots.</param>
    internal static ImmutableArray<Norm> Place(Pack pack, LifeFacts facts, string path)
    {
        var places = Known.GetValue(pack, _ => []);
        var place = (facts.Life.Kind, facts.Row != 0, path);
        return places.TryGetValue(place, out var norms) ? norms : places[place] = [.. pack.Norms.Where(norm => NormVerdict.IsFor(norm, facts, path))];
    }
}
