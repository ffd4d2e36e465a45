namespace Wusheng.Packs.Yaml;

/// <summary>What a pack file says, before it means anything: text, lists and maps, each with its place. YAML's own types do not exist.</summary>
internal abstract record Node(Mark At)
{
    internal sealed record Text(string Content, Mark At) : Node(At)
    {
        /// <summary>Written on one line as it stands, so that an offset within it is an offset within the line.</summary>
        public bool Plain { get; init; } = true;

        /// <summary>Where the character at that offset stands, as far as that can be told.</summary>
        public Mark Within(int offset) => Plain ? At.Right(offset) : At;
    }

    internal sealed record List(ImmutableArray<Node> Items, Mark At) : Node(At);

    internal sealed record Map(ImmutableArray<Entry> Entries, Mark At) : Node(At)
    {
        public Node? this[string key] => Find(key)?.Value;

        public Entry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Content == key);

        public bool Has(string key) => Find(key) is not null;
    }
}

/// <summary>One line of a map.</summary>
internal sealed record Entry(Node.Text Key, Node Value);
