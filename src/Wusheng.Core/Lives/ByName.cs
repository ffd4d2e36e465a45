using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Wusheng.Core.Lives;

/// <summary>
/// A few things by name, in the ordinal order of their names. It never changes; what is made of it shares what it can. Made for the tens
/// of names one place of a life has: two short arrays are read and copied faster than any tree is walked.
/// </summary>
public sealed class ByName<T> : IReadOnlyDictionary<string, T>
{
    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<T> things;

    private ByName(ImmutableArray<string> names, ImmutableArray<T> things) => (this.names, this.things) = (names, things);

    public static ByName<T> Empty { get; } = new([], []);

    public static ByName<T> Of(IEnumerable<KeyValuePair<string, T>> things) => things.Aggregate(Empty, (all, one) => all.SetItem(one.Key, one.Value));

    public int Count => names.Length;

    public IEnumerable<string> Keys => names;

    public IEnumerable<T> Values => things;

    /// <exception cref="KeyNotFoundException">Nothing is called so.</exception>
    public T this[string key] => Find(key) is >= 0 and var at ? things[at] : throw new KeyNotFoundException(key);

    /// <summary>The same with that thing under the name, in place of the one that was there.</summary>
    public ByName<T> SetItem(string name, T thing) => Find(name) is >= 0 and var at
        ? new ByName<T>(names, things.SetItem(at, thing))
        : new ByName<T>(names.Insert(~Find(name), name), things.Insert(~Find(name), thing));

    public ByName<T> Remove(string name) => Find(name) is >= 0 and var at ? new ByName<T>(names.RemoveAt(at), things.RemoveAt(at)) : this;

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var at = Find(key);
        value = at >= 0 ? things[at] : default;
        return at >= 0;
    }

    public T? GetValueOrDefault(string name) => Find(name) is >= 0 and var at ? things[at] : default;

    // The place of a name; the complement of where it would stand when it is not there.
    private int Find(string name)
    {
        var (low, high) = (0, names.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(names[middle], name);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(ByName<T> all) : IEnumerator<KeyValuePair<string, T>>
    {
        private int at = -1;

        public readonly KeyValuePair<string, T> Current => new(all.names[at], all.things[at]);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++at < all.Count;

        public void Reset() => at = -1;

        public readonly void Dispose()
        {
            // Nothing is held.
        }
    }
}
