using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>What an author is told of a pack laid on its parents, and how to say what was meant.</summary>
internal sealed class InheritanceProblems(ProblemList problems)
{
    public void ParentsDiffer(Mark at, Element later, Element earlier) => problems.Add(at, "parents-differ", later.Kind == "role" ? Severity.Hint : Severity.Error,
        $"{earlier.Pack} 与 {later.Pack} 都定义了 {later.Kind}“{later.Id}”；请在本包里写 changes 指明以谁为准。",
        $"{earlier.Pack} and {later.Pack} both define {later.Kind} '{later.Id}'; say which one with 'changes' in this pack");

    public void Twice(Element element, Element before) => problems.Error(element.At, "id-twice",
        $"{element.Kind}“{element.Id}”写了两次，前一次在 {before.At.File} 第 {before.At.Line} 行。",
        $"{element.Kind} '{element.Id}' is written twice, first in {before.At.File} line {before.At.Line}");

    public void ChangeBeneath(Element element, Element before, string own) => problems.Hint(element.At, "change-beneath",
        $"这里改的是父包的 {element.Kind}“{element.Id}”；本包在 {before.At.File} 第 {before.At.Line} 行自己写了一份，以自己的为准。要改自己的请写 changes: {own}。",
        $"this changes the parent's {element.Kind} '{element.Id}'; the pack writes its own in {before.At.File} line {before.At.Line}, and that one counts. To change your own write 'changes: {own}'");

    public void ChangesMissing(Element element, Element before, Severity severity) => problems.Add(element.At, "changes-missing", severity,
        $"{element.Kind}“{element.Id}”已由 {before.Pack} 定义；要改它请写 changes: {before.Pack}。",
        $"{element.Kind} '{element.Id}' is already defined by {before.Pack}; to alter it write 'changes: {before.Pack}'");

    public void UnknownParent(Entry changes, IReadOnlySet<string> ancestry)
    {
        if (changes.Value is not Node.Text { Content: var name } || !ancestry.Contains(name))
        {
            Wording.Unknown(problems, changes.Value.At, (changes.Value as Node.Text)?.Content ?? "", "父包", "parent pack", ancestry);
        }
    }

    public void NothingToChange(Element element, IReadOnlySet<string> ancestry, IEnumerable<Element> inherited)
    {
        if (element.Body.Find("changes") is { } changes)
        {
            UnknownParent(changes, ancestry);
            var known = inherited.Where(other => other.Kind == element.Kind).Select(other => other.Id);
            Wording.Unknown(problems, element.At, element.Id, $"继承来的 {element.Kind} 可改", $"inherited {element.Kind} to change", known);
        }
    }
}
