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
    private readonly InheritanceProblems _told = new(problems);

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

        _told.ParentsDiffer(source.Extends.Select(name => name.At).DefaultIfEmpty(source.Header.At).First(), later, earlier);
    }

    private void Lay(Element element)
    {
        var first = _own.Add(element.Key);
        if (!_elements.TryGetValue(element.Key, out var before))
        {
            _told.NothingToChange(element, _ancestry, _elements.Values);
            _elements[element.Key] = element;
        }
        else if (element.Body.Find("changes") is { } changes)
        {
            _told.UnknownParent(changes, _ancestry);
            Change(element, before, changes);
        }
        else if (first)
        {
            Redefine(element, before);
        }
        else
        {
            _told.Twice(element, before);
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
        _told.ChangeBeneath(element, before, source.Id);
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
        _told.ChangesMissing(element, before, severity);
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
}
