using Wusheng.Packs.Problems;

namespace Wusheng.Web.Features.Packs;

/// <summary>What the compiler says of a pack's folder as it is now.</summary>
internal static class ProblemList
{
    /// <param name="Sound">Whether the folder could be put in force.</param>
    internal sealed record Answer(bool Sound, IReadOnlyList<Item> Items);

    internal sealed record Item(string File, int Line, int Column, string Code, Severity Severity, string Sentence)
    {
        public static Item Of(PackProblem problem) => new(
            Path.GetFileName(problem.File), problem.Line, problem.Column, problem.Code, problem.Severity, Languages.Current == Languages.English ? problem.En : problem.Zh);
    }

    public static IResult Get(string id, WatchedPacks standards) => standards[id] is { } pack
        ? TypedResults.Ok(new Answer(pack.Errors == 0, [.. pack.Problems.Select(Item.Of)]))
        : StandardList.NoPack.ToProblem();
}
