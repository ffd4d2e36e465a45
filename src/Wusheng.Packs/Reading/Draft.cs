using Wusheng.Packs.Problems;

namespace Wusheng.Packs.Reading;

/// <summary>What is gathered while a pack is read: problems, places, and everything that can be checked only at the end.</summary>
internal sealed class Draft(ProblemList problems)
{
    public ProblemList Problems { get; } = problems;

    public Places Places { get; } = new();

    public List<Written> Written { get; } = [];

    /// <summary>Clause ids as cited, with their places.</summary>
    public List<(string Clause, Yaml.Mark At)> Cited { get; } = [];
}
