using Wusheng.Packs.Yaml;

namespace Wusheng.Packs.Merging;

/// <summary>One named part of a pack as written: its kind, its id, its keys, and the pack that last wrote it.</summary>
internal sealed record Element(string Kind, Node.Text Name, Node.Map Body, string Pack)
{
    public string Id => Name.Content;

    public Mark At => Name.At;

    /// <summary>The element this one changes, if it was inherited.</summary>
    public Element? Before { get; init; }

    public (string Kind, string Id) Key => (Kind, Id);

    /// <summary>Whether this is the other one, or grew out of it.</summary>
    public bool GrewFrom(Element other) => ReferenceEquals(this, other) || Before?.GrewFrom(other) == true;

    /// <summary>Whether a pack of that id wrote this element or one it grew out of.</summary>
    public bool Passed(string pack) => Pack == pack || Before?.Passed(pack) == true;
}
