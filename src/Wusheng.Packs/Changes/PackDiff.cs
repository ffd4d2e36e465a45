using Wusheng.Core.Packs;

namespace Wusheng.Packs.Changes;

/// <summary>Everything two packs say differently, in plain words.</summary>
public static class PackDiff
{
    /// <summary>The differences on the way from one pack to the other, in the order of the language; empty when they say the same.</summary>
    public static ImmutableArray<Difference> Between(Pack before, Pack after)
    {
        var walk = new DiffWalk(before, after);
        walk.Properties(before, after, Trail.Start);
        return walk.Found;
    }
}
