using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Wusheng.Core.Lives;

/// <summary>
/// The places of a life by their number: the life itself is 0, its rows follow from 1 without a gap. It never changes; what is made of it
/// shares all but one short stretch, so that a life of ten thousand rows grows as easily as one of ten.
/// </summary>
public sealed class LifeParts : IReadOnlyDictionary<int, Part>
{
    private const int Stretch = 32;

    private readonly ImmutableArray<ImmutableArray<Part>> stretches;

    private LifeParts(ImmutableArray<ImmutableArray<Part>> stretches, int count) => (this.stretches, Count) = (stretches, count);

    public static LifeParts None { get; } = new([], 0);

    public int Count { get; }

    public IEnumerable<int> Keys => Enumerable.Range(0, Count);

    public IEnumerable<Part> Values => stretches is [var only] ? only : stretches.SelectMany(stretch => stretch);

    /// <exception cref="KeyNotFoundException">There is no such place.</exception>
    public Part this[int key] => ContainsKey(key) ? stretches[key / Stretch][key % Stretch] : throw new KeyNotFoundException($"There is no row {key}.");

    /// <summary>The same with one more place, which takes the next number.</summary>
    /// <exception cref="ArgumentException">The place bears another number.</exception>
    public LifeParts Add(Part part) =>
        part.Number != Count ? throw new ArgumentException($"After {Count} places row {part.Number} cannot follow.", nameof(part))
        : Count % Stretch == 0 ? new LifeParts(stretches.Add([part]), Count + 1)
        : new LifeParts(stretches.SetItem(stretches.Length - 1, stretches[^1].Add(part)), Count + 1);

    /// <summary>The same with that place in place of the one of its number.</summary>
    public LifeParts With(Part part) =>
        new(stretches.SetItem(part.Number / Stretch, stretches[part.Number / Stretch].SetItem(part.Number % Stretch, part)), Count);

    public bool ContainsKey(int key) => key >= 0 && key < Count;

    public bool TryGetValue(int key, [MaybeNullWhen(false)] out Part value)
    {
        value = GetValueOrDefault(key);
        return value is not null;
    }

    public Part? GetValueOrDefault(int row) => ContainsKey(row) ? stretches[row / Stretch][row % Stretch] : null;

    public IEnumerator<KeyValuePair<int, Part>> GetEnumerator() => Values.Select(part => KeyValuePair.Create(part.Number, part)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
