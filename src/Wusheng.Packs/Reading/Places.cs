using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Reading;

/// <summary>Where each compiled element was written, so that a check on the meaning can point at the text.</summary>
internal sealed class Places
{
    private readonly Dictionary<object, Node.Map> _maps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, Mark> _marks = new(ReferenceEqualityComparer.Instance);

    public T Keep<T>(T element, Node.Map map, Mark at)
        where T : class
    {
        _maps[element] = map;
        _marks[element] = at;
        return element;
    }

    public Mark At(object element) => _marks.TryGetValue(element, out var at) ? at : Mark.Of("");

    /// <summary>Where the value of a key stands; the element itself when it does not write the key.</summary>
    public Mark At(object element, string key) => Node(element, key)?.At ?? At(element);

    /// <summary>Where a word within the value of a key stands.</summary>
    public Mark At(object element, string key, string word) => Find(Node(element, key), word)?.At ?? At(element, key);

    public Node? Node(object element, string key) => _maps.GetValueOrDefault(element)?[key];

    public Node.Map? Map(object element) => _maps.GetValueOrDefault(element);

    private static Node.Text? Find(Node? node, string word) => node switch
    {
        Node.Text text when text.Content.Contains(word, StringComparison.Ordinal) => text with { At = text.Within(text.Content.IndexOf(word, StringComparison.Ordinal)) },
        Node.List list => list.Items.OfType<Node.Text>().FirstOrDefault(text => text.Content == word)
            ?? list.Items.Select(item => Find(item, word)).FirstOrDefault(found => found is not null),
        Node.Map map => map.Entries.Select(entry => entry.Key.Content == word ? entry.Key : Find(entry.Value, word)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
