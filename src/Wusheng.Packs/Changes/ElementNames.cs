using Wusheng.Core.Packs;
using Wusheng.Packs.Checks;

namespace Wusheng.Packs.Changes;

/// <summary>
/// What people call the elements of a pack: by their title, in English by the pack's English text for it. What has no title is named by
/// what it serves: a saying by the norm that forbids it or else by its clause, a line by how it begins; then the id stands beside.
/// </summary>
internal sealed class ElementNames(Pack pack)
{
    private const int Longest = 14;

    /// <param name="path">The place of the element as the English texts know it, such as <c>case.fault.step.dispatch</c>.</param>
    public (string Zh, string En) Of(object element, string id, string? title, string path) =>
        title is not null ? ($"“{title}”", pack.English.GetValueOrDefault(path) ?? id)
        : element is Saying saying && Served(saying) is { } served ? ($"“{served.Zh}”（{id}）", served.En is { } english ? $"{english} ({id})" : id)
        : element is Line line ? ($"“{Cut(line.Say)}”（{id}）", id)
        : ($"“{id}”", id);

    private (string Zh, string? En)? Served(Saying saying) =>
        pack.Norms.FirstOrDefault(norm => norm.Never is { } never && ForbiddenLines.Said(never).Contains(saying.Id)) is { } norm ? (norm.Title, pack.English.GetValueOrDefault($"norm.{norm.Id}"))
        : saying.Clause is { } cited && pack.Clauses[cited] is { } clause ? (clause.Title, pack.English.GetValueOrDefault($"clause.{clause.Id}"))
        : null;

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
