using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>Turns one document into its element or elements.</summary>
internal sealed class DocumentCut(
    string pack,
    ImmutableArray<Element>.Builder elements,
    ImmutableArray<(Node.Text, Node.Map)>.Builder scenarios,
    ImmutableArray<(Node.Text, string)>.Builder english,
    ProblemList problems)
{
    public void Take(string file, Entry first, Node.Map map)
    {
        var kind = first.Key.Content;
        if (kind == Kinds.Pack)
        {
            TakeHeader(map);
        }
        else if (Kinds.Many.TryGetValue(kind, out var one))
        {
            TakeMany(one, first.Value);
        }
        else if (Kinds.Texts.Contains(kind) || file.StartsWith("texts/", StringComparison.Ordinal))
        {
            TakeTexts(map);
        }
        else if (kind == Kinds.Scenario)
        {
            scenarios.Add((first.Value as Node.Text ?? first.Key, map));
        }
        else
        {
            TakeNamed(first, map);
        }
    }

    private void TakeHeader(Node.Map map)
    {
        foreach (var entry in map.Entries)
        {
            if (Kinds.Many.TryGetValue(entry.Key.Content, out var kind))
            {
                TakeMany(kind, entry.Value);
            }
        }
    }

    private void TakeNamed(Entry first, Node.Map map)
    {
        var kind = first.Key.Content;
        if (!Kinds.Single.Contains(kind) && !Kinds.Sets.ContainsKey(kind))
        {
            Wording.UnknownKind(problems, first.Key, Kinds.All);
        }
        else if (first.Value is not Node.Text { Content.Length: > 0 } id)
        {
            problems.Error(first.Value.At, "wrong-shape", $"“{kind}”后面应当写名称。", $"'{kind}' is followed by a name");
        }
        else if (Kinds.Sets.TryGetValue(kind, out var set))
        {
            TakeSet(set.Kind, set.Key, id, map);
        }
        else
        {
            elements.Add(new Element(kind, id, map, pack));
        }
    }

    private void TakeMany(string kind, Node node)
    {
        if (node is not Node.Map map)
        {
            if (node is not Node.Text { Content.Length: 0 })
            {
                problems.Error(node.At, "wrong-shape", "这里应当是“名称: 内容”的表。", "a map of 'id: content' belongs here");
            }

            return;
        }

        foreach (var entry in map.Entries.Where(entry => !Kinds.Steering.Contains(entry.Key.Content)))
        {
            elements.Add(new Element(kind, entry.Key, Body(kind, entry), pack));
        }
    }

    private void TakeSet(string kind, string key, Node.Text set, Node.Map map)
    {
        Wording.OnlyKeys(problems, map, [map.Entries[0].Key.Content, key, "title", "group", "clause", "voice", .. Kinds.Steering]);
        if (map[key] is not Node.Map members)
        {
            problems.Error((map[key] ?? map).At, "wrong-shape", $"缺少“{key}”，或它不是“名称: 内容”的表。", $"'{key}' is missing or is not a map of 'id: content'");
            return;
        }

        foreach (var entry in members.Entries.Where(entry => !Kinds.Steering.Contains(entry.Key.Content)))
        {
            elements.Add(new Element(kind, entry.Key, WithSet(Body(kind, entry), set, map), pack));
        }
    }

    /// <summary>A scalar stands for the key that matters most.</summary>
    private static Node.Map Body(string kind, Entry entry) => entry.Value as Node.Map ?? new Node.Map(
        [new Entry(new Node.Text(kind switch { "parameter" => "is", "line" => "say", "saying" or "word" => "any", _ => "title" }, entry.Value.At), entry.Value)], entry.Key.At);

    /// <summary>What the set says once holds for each member that does not say it itself.</summary>
    private static Node.Map WithSet(Node.Map body, Node.Text set, Node.Map map)
    {
        var shared = new[] { "clause", "group", "voice", "changes", "because" }
            .Where(key => map.Has(key) && !body.Has(key)).Select(key => map.Find(key)!);
        var group = map.Has("group") || body.Has("group") ? [] : new[] { new Entry(new Node.Text("group", set.At), set) };
        return body with { Entries = [.. body.Entries, .. shared, .. group] };
    }

    private void TakeTexts(Node.Map map)
    {
        foreach (var entry in map.Entries.Where(entry => !Kinds.Texts.Contains(entry.Key.Content)))
        {
            Flatten(entry.Key, entry.Value);
        }
    }

    private void Flatten(Node.Text path, Node value)
    {
        if (value is Node.Text text)
        {
            english.Add((path, text.Content));
        }
        else if (value is Node.Map map)
        {
            foreach (var entry in map.Entries)
            {
                Flatten(entry.Key with { Content = $"{path.Content}.{entry.Key.Content}" }, entry.Value);
            }
        }
        else
        {
            problems.Error(value.At, "wrong-shape", "译文应当是文字。", "a translation is text");
        }
    }
}
