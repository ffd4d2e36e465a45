using Wusheng.Core.Packs;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Source;

namespace Wusheng.Packs;

/// <summary>What reading a pack came to: a sound pack, or the problems that stand against it.</summary>
public abstract record PackReading(ImmutableArray<PackProblem> Problems)
{
    private PackReading() : this([]) { }

    /// <summary>Errors first to last by place; hints among them.</summary>
    public bool IsSound => this is Sound;

    /// <param name="Content">The bytes it was compiled from; kept when the pack is published.</param>
    /// <param name="Hints">What is worth a look; never an error.</param>
    public sealed record Sound(Pack Pack, PackContent Content, ImmutableArray<Scenario> Scenarios, ImmutableArray<PackProblem> Hints) : PackReading(Hints);

    public sealed record Unsound(ImmutableArray<PackProblem> Found) : PackReading(Found);
}
