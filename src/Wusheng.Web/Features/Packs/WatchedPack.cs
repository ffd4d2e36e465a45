using Wusheng.Packs;
using Wusheng.Packs.Problems;

namespace Wusheng.Web.Features.Packs;

/// <summary>A pack folder as the desk has it.</summary>
/// <param name="Folder">The name of the folder, which is the pack's id.</param>
/// <param name="Good">The last sound reading; null when there has been none.</param>
/// <param name="Problems">What stands against the folder as it is now; hints included.</param>
public sealed record WatchedPack(string Folder, PackReading.Sound? Good, ImmutableArray<PackProblem> Problems)
{
    public Pack? InForce => Good?.Pack;

    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);

    public int Hints => Problems.Length - Errors;

    /// <summary>The problem's file as seen from the folder of packs.</summary>
    public static string Place(PackProblem problem, string packs) =>
        $"{Path.GetRelativePath(packs, problem.File)}:{problem.Line}:{problem.Column}";

    /// <summary>The same pack after its folder was read again: an unsound reading leaves the last good one in force.</summary>
    public WatchedPack After(PackReading reading) =>
        this with { Good = reading as PackReading.Sound ?? Good, Problems = reading.Problems };
}
