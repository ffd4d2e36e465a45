using System.Text;

using Wusheng.Packs.Handbook;

namespace Wusheng.Web.Features.Packs;

/// <summary>The clauses of a standard in force, one by one or as one text.</summary>
internal static class ClauseList
{
    internal sealed record Answer(IReadOnlyList<Item> Items);

    /// <param name="Markdown">Slots such as <c>{waitLimit}</c> name the figures in force.</param>
    internal sealed record Item(string Id, string Title, string Markdown, string Pack, string Version);

    public static IResult Get(string id, Caller caller, CallerSight sight) => sight.PackInForce(id, caller) is { } pack
        ? TypedResults.Ok(new Answer([.. pack.Clauses.Select(clause => Of(pack, clause))]))
        : StandardList.NoPack.ToProblem();

    public static IResult GetOne(string id, string clause, Caller caller, CallerSight sight) =>
        sight.PackInForce(id, caller) is not { } pack ? StandardList.NoPack.ToProblem()
        : pack.Clauses[clause] is { } found ? TypedResults.Ok(Of(pack, found))
        : Faults.Unknown("clause", "条条款").ToProblem();

    /// <summary>In the language of the request.</summary>
    public static IResult Handbook(string id, Caller caller, CallerSight sight) => sight.PackInForce(id, caller) is { } pack
        ? TypedResults.Text(PackHandbook.Markdown(pack, Languages.Current == Languages.English), "text/markdown", Encoding.UTF8)
        : StandardList.NoPack.ToProblem();

    private static Item Of(Pack pack, Clause clause) => new(clause.Id, clause.Title, clause.Markdown, pack.Version.Id, pack.Version.Semantic);
}
