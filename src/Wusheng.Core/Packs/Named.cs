using System.Collections;
using System.Collections.Frozen;

namespace Wusheng.Core.Packs;

/// <summary>An element of a pack that is known by an ASCII id.</summary>
public interface INamed
{
    string Id { get; }
}

/// <summary>Elements in the order they are written (the order of display), found by id (the identity).</summary>
public sealed class Named<T> : IReadOnlyList<T> where T : INamed
{
    private readonly ImmutableArray<T> inOrder;
    private readonly FrozenDictionary<string, T> byId;

    /// <exception cref="ArgumentException">Two elements share an id.</exception>
    public Named(IEnumerable<T> elements)
    {
        inOrder = [.. elements];
        byId = inOrder.ToFrozenDictionary(element => element.Id, StringComparer.Ordinal);
    }

    public static Named<T> None { get; } = new([]);

    public int Count => inOrder.Length;

    public T this[int index] => inOrder[index];

    /// <summary>The element of that id, or null.</summary>
    public T? this[string id] => byId.GetValueOrDefault(id);

    public bool Has(string id) => byId.ContainsKey(id);

    public IEnumerable<string> Ids => inOrder.Select(element => element.Id);

    public IEnumerator<T> GetEnumerator() => inOrder.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
