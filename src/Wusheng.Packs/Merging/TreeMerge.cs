using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>Lays the keys a child writes over those it inherits: maps merge by id, text and lists replace.</summary>
internal sealed class TreeMerge(ProblemList problems)
{
    public Node.Map Merge(Node.Map parent, Node.Map child)
    {
        var replaced = SourceReading.Words(child["replaces"]).Select(word => word.Content).ToHashSet(StringComparer.Ordinal);
        CheckReplaced(child);
        var kept = Removed(parent, child);
        var entries = kept.Entries
            .Where(entry => !Kinds.Steering.Contains(entry.Key.Content))
            .Select(entry => child.Find(entry.Key.Content) is { } over ? Over(entry, over, replaced) : entry)
            .Concat(child.Entries.Where(entry => !kept.Has(entry.Key.Content) || Kinds.Steering.Contains(entry.Key.Content))).ToList();
        return new Node.Map([.. entries.DistinctBy(entry => entry.Key.Content)], child.At);
    }

    private Entry Over(Entry old, Entry over, HashSet<string> replaced) => (old.Value, over.Value) switch
    {
        (Node.Map before, Node.Map after) when !replaced.Contains(over.Key.Content) && !IsChoice(before) && !IsChoice(after) =>
            new Entry(over.Key, Merge(before, after)),
        _ => over,
    };

    /// <summary>A choice map is one value; its arms are no elements.</summary>
    private static bool IsChoice(Node.Map map) => map.Has("else") && !map.Has("must");

    private void CheckReplaced(Node.Map child)
    {
        foreach (var word in SourceReading.Words(child["replaces"]).Where(word => !child.Has(word.Content)))
        {
            Wording.Unknown(problems, word.At, word.Content, "键可以替换（这里没有写它）", "key here to replace", child.Entries.Select(entry => entry.Key.Content));
        }
    }

    private Node.Map Removed(Node.Map parent, Node.Map child)
    {
        foreach (var word in SourceReading.Words(child["removes"]))
        {
            var fewer = Without(parent, word.Content);
            if (ReferenceEquals(fewer, parent))
            {
                Wording.Unknown(problems, word.At, word.Content, "继承来的内容可以去掉", "inherited element to remove", Ids(parent));
            }

            parent = fewer;
        }

        return parent;
    }

    private static Node.Map Without(Node.Map map, string id)
    {
        var (part, last) = id.Split('.', 2) is [var head, var tail] ? (head, tail) : (null, id);
        if (part is null && map.Has(last))
        {
            return map with { Entries = [.. map.Entries.Where(entry => entry.Key.Content != last)] };
        }

        var inner = map.Entries.FirstOrDefault(entry => entry.Value is Node.Map below && (part is null || part == entry.Key.Content) && below.Has(last));
        return inner is null ? map : map with
        {
            Entries = [.. map.Entries.Select(entry => ReferenceEquals(entry, inner) ? new Entry(entry.Key, Without((Node.Map)entry.Value, last)) : entry)],
        };
    }

    private static IEnumerable<string> Ids(Node.Map map) =>
        map.Entries.Select(entry => entry.Key.Content)
            .Concat(map.Entries.Select(entry => entry.Value).OfType<Node.Map>().SelectMany(below => below.Entries.Select(entry => entry.Key.Content)));
}
