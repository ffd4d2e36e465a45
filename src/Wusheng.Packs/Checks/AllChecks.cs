using Wusheng.Packs.Problems;

namespace Wusheng.Packs.Checks;

/// <summary>Every check on the meaning of a pack, in one list.</summary>
internal static class AllChecks
{
    public static void Run(CompiledPack pack, ProblemList problems)
    {
    }
}
