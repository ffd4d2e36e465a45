using System.Globalization;
using Wusheng.Core.Packs;
using Wusheng.Packs.Merging;
using Wusheng.Packs.Problems;
using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>
/// Takes a map apart key by key. Every key asked for becomes a known one; <see cref="Close"/> tells the others as problems.
/// </summary>
internal sealed partial class Keys(Draft draft, Node.Map map, Mark at, Scope scope)
{
    private readonly HashSet<string> _known = [.. Kinds.Steering];

    public Draft Draft => draft;

    public Scope Scope => scope;

    public Mark At => at;

    public Node.Map Map => map;

    public static Keys Of(Draft draft, Element element, Scope scope)
    {
        var keys = new Keys(draft, element.Body, element.At, scope);
        keys._known.Add(element.Kind);
        return keys;
    }

    public Node? Take(string key)
    {
        _known.Add(key);
        return map[key];
    }

    public bool Has(string key) => map.Has(key);

    public void Close()
    {
        foreach (var entry in map.Entries.Where(entry => !_known.Contains(entry.Key.Content)))
        {
            Wording.UnknownKey(draft.Problems, entry.Key, _known);
        }
    }

    public string? Text(string key) => Take(key) is { } node ? TextOf(node) : null;

    public string? TextOf(Node node)
    {
        if (node is Node.Text text)
        {
            return text.Content.Length > 0 ? text.Content : null;
        }

        draft.Problems.Error(node.At, "wrong-shape", "这里应当是文字。", "text belongs here");
        return null;
    }

    public string Title(string id)
    {
        if (Text("title") is { } title)
        {
            return title;
        }

        draft.Problems.Hint(at, "title-missing", $"“{id}”没有 title。", $"'{id}' has no title");
        return id;
    }

    /// <summary>The clause cited, remembered for the check that it exists.</summary>
    public string? Clause()
    {
        var clause = Text("clause");
        if (clause is not null)
        {
            draft.Cited.Add((clause, map["clause"]!.At));
        }

        return clause;
    }

    /// <summary>A word, or a list of words; <c>a/b</c> is a list too.</summary>
    public ImmutableArray<string> Words(string key) => Take(key) is { } node ? WordsOf(node) : [];

    public ImmutableArray<string> WordsOf(Node node)
    {
        if (node is Node.Map)
        {
            draft.Problems.Error(node.At, "wrong-shape", "这里应当是一个名称或名称的列表。", "a name or a list of names belongs here");
            return [];
        }

        var words = node is Node.List list ? list.Items.Select(TextOf) : [(node as Node.Text)?.Content];
        return [.. words.OfType<string>().SelectMany(word => word.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>A text or a list of texts as they stand.</summary>
    public ImmutableArray<string> WordsRaw(Node node) =>
        node is Node.List list ? [.. list.Items.Select(TextOf).OfType<string>()] : TextOf(node) is { } text ? [text] : [];

    /// <summary>Texts that may hold any character.</summary>
    public ImmutableArray<string> Texts(string key) => Take(key) is { } node ? WordsRaw(node) : [];

    public bool Flag(string key) => Text(key) switch
    {
        null or "no" or "false" => false,
        "yes" or "true" => true,
        var other => Wrong(key, $"“{other}”应当是 yes 或 no。", $"'{other}' should be yes or no"),
    };

    public decimal? Number(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(key, $"“{text}”应当是数。", $"'{text}' should be a number");
        return null;
    }

    /// <summary>One of a few words; anything else is told with the nearest.</summary>
    public string? OneOf(string key, params string[] allowed)
    {
        if (Text(key) is not { } text || allowed.Contains(text))
        {
            return Text(key);
        }

        Wording.Unknown(draft.Problems, map[key]!.At, text, $"“{key}”取值（可写 {string.Join("、", allowed)}）", $"value of '{key}' ({string.Join(", ", allowed)})", allowed);
        return null;
    }

    public Keys Below(Node.Map below, Mark mark, Scope? inner = null) => new(draft, below, mark, inner ?? scope);

    public bool Wrong(string key, string zh, string en)
    {
        draft.Problems.Error(map[key]?.At ?? at, "wrong-value", zh, en);
        return false;
    }
}
