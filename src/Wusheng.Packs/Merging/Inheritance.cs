using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>Puts a pack on top of its parents. Nothing inherited changes unless the pack says <c>changes</c>.</summary>
internal sealed class Inheritance(PackSource source, ImmutableArray<PackTree> parents, ProblemList problems)
{
    private readonly OrderedDictionary<(string Kind, string Id), Element> _elements = [];
    private readonly HashSet<(string, string)> _own = [];
    private readonly HashSet<(string, string)> _renamed = [];
    private readonly ImmutableHashSet<string> _shipped = [.. parents.SelectMany(parent => parent.Shipped)];
    private readonly ImmutableHashSet<string> _ancestry = [source.Id, .. parents.SelectMany(parent => parent.Ancestry)];

    public PackTree Tree()
    {
        foreach (var element in parents.SelectMany(parent => parent.Elements.Values))
        {
            Inherit(element);
        }

        foreach (var element in source.Elements.OrderBy(element => element.Body.Has("changes")))
        {
            Lay(element);
        }

        return new PackTree(source.Id, source.Header)
        {
            Elements = _elements,
            Clauses = ClauseMerge.Of(source, parents, problems),
            HasStandard = source.Clauses.Length > 0,
            English = [.. parents.SelectMany(parent => parent.English), .. source.English],
            Scenarios = source.Scenarios,
            Extends = [.. source.Extends.Select(name => name.Content)],
            Ancestry = _ancestry,
            Shipped = _shipped,
            Renamed = [.. _renamed],
        };
    }

    private void Inherit(Element element)
    {
        if (!_elements.TryGetValue(element.Key, out var other) || element.GrewFrom(other))
        {
            _elements[element.Key] = element;
        }
        else if (!other.GrewFrom(element))
        {
            Settle(element, other);
        }
    }

    private void Settle(Element later, Element earlier)
    {
        var change = source.Elements.FirstOrDefault(own => own.Key == later.Key && own.Body.Has("changes"));
        if (change?.Body["changes"] is Node.Text named && later.Passed(named.Content) != earlier.Passed(named.Content))
        {
            _elements[later.Key] = later.Passed(named.Content) ? later : earlier;
            return;
        }

        var at = source.Extends.Select(name => name.At).DefaultIfEmpty(source.Header.At).First();
        var severity = later.Kind == "role" ? Severity.Hint : Severity.Error;
        problems.Add(at, "parents-differ", severity, $"{earlier.Pack} 与 {later.Pack} 都定义了 {later.Kind}“{later.Id}”；请在本包里写 changes 指明以谁为准。",
            $"{earlier.Pack} and {later.Pack} both define {later.Kind} '{later.Id}'; say which one with 'changes' in this pack");
    }

    private void Lay(Element element)
    {
        var first = _own.Add(element.Key);
        if (!_elements.TryGetValue(element.Key, out var before))
        {
            CheckNothingChanged(element);
            _elements[element.Key] = element;
        }
        else if (element.Body.Find("changes") is { } changes)
        {
            CheckParent(changes);
            Change(element, before, changes);
        }
        else if (first)
        {
            Redefine(element, before);
        }
        else
        {
            problems.Error(element.At, "id-twice", $"{element.Kind}“{element.Id}”写了两次，前一次在 {before.At.File} 第 {before.At.Line} 行。",
                $"{element.Kind} '{element.Id}' is written twice, first in {before.At.File} line {before.At.Line}");
        }
    }

    /// <summary>
    /// <c>changes: PARENT</c> alters what the parent has. Where the pack also writes the element itself, its own word is nearer: the change
    /// lies beneath it and tells in whichever pack has the parent's. Roles and contact types are one for everybody and always merge.
    /// </summary>
    private void Change(Element element, Element before, Entry changes)
    {
        var isOwn = before.Pack == source.Id && !before.Passed(((changes.Value as Node.Text)?.Content) ?? "");
        if (!isOwn || element.Kind is "role" or "contact" || (changes.Value as Node.Text)?.Content == source.Id)
        {
            Merge(element, before);
            return;
        }

        _ = new TreeMerge(problems).Merge(before.Body, element.Body);
        problems.Hint(element.At, "change-beneath", $"这里改的是父包的 {element.Kind}“{element.Id}”；本包在 {before.At.File} 第 {before.At.Line} 行自己写了一份，以自己的为准。要改自己的请写 changes: {source.Id}。",
            $"this changes the parent's {element.Kind} '{element.Id}'; the pack writes its own in {before.At.File} line {before.At.Line}, and that one counts. To change your own write 'changes: {source.Id}'");
    }

    private void Merge(Element element, Element before) =>
        _elements[element.Key] = element with { Body = new TreeMerge(problems).Merge(before.Body, element.Body), Before = before };

    /// <summary>
    /// Roles and the engine's own contact types are named again by everybody. Of a shipped pack an author need not know every name:
    /// what is written again is the author's own and stands alone. Anything else may be a slip.
    /// </summary>
    private void Redefine(Element element, Element before)
    {
        var merges = element.Kind is "role" or "contact";
        var severity = merges || _shipped.Contains(before.Pack) ? Severity.Hint : Severity.Error;
        problems.Add(element.At, "changes-missing", severity, $"{element.Kind}“{element.Id}”已由 {before.Pack} 定义；要改它请写 changes: {before.Pack}。",
            $"{element.Kind} '{element.Id}' is already defined by {before.Pack}; to alter it write 'changes: {before.Pack}'");
        if (severity == Severity.Hint && _shipped.Contains(before.Pack))
        {
            _renamed.Add(element.Key);
        }

        if (merges || severity == Severity.Error)
        {
            Merge(element, before);
        }
        else
        {
            _elements[element.Key] = element;
        }
    }

    private void CheckParent(Entry changes)
    {
        if (changes.Value is not Node.Text { Content: var name } || !_ancestry.Contains(name))
        {
            var written = (changes.Value as Node.Text)?.Content ?? "";
            Wording.Unknown(problems, changes.Value.At, written, "父包", "parent pack", _ancestry);
        }
    }

    private void CheckNothingChanged(Element element)
    {
        if (element.Body.Find("changes") is { } changes)
        {
            CheckParent(changes);
            var known = _elements.Values.Where(other => other.Kind == element.Kind).Select(other => other.Id);
            Wording.Unknown(problems, element.At, element.Id, $"继承来的 {element.Kind} 可改", $"inherited {element.Kind} to change", known);
        }
    }
}
