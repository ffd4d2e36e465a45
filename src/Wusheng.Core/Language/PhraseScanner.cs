using System.Numerics;
using System.Runtime.InteropServices;

namespace Wusheng.Core.Language;

/// <summary>One phrase in a text.</summary>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="Phrase">Which of the scanner's phrases.</param>
public readonly record struct PhraseFound(int Start, int Phrase) : IComparable<PhraseFound>
{
    public int CompareTo(PhraseFound other) => Start != other.Start ? Start.CompareTo(other.Start) : Phrase.CompareTo(other.Phrase);

    public static bool operator <(PhraseFound one, PhraseFound other) => one.CompareTo(other) < 0;

    public static bool operator >(PhraseFound one, PhraseFound other) => one.CompareTo(other) > 0;

    public static bool operator <=(PhraseFound one, PhraseFound other) => one.CompareTo(other) <= 0;

    public static bool operator >=(PhraseFound one, PhraseFound other) => one.CompareTo(other) >= 0;
}

/// <summary>
/// Finds many phrases in long texts, exactly as written and wherever they stand, overlaps included. Prepared once; a search goes over
/// the text once: of each phrase one pair of neighbouring characters is looked for in a bitmap of hashed pairs, and where it stands the
/// phrase is compared.
/// </summary>
public sealed class PhraseScanner
{
    private readonly ImmutableArray<string> phrases;
    private readonly PairFilter filter;
    private readonly Dictionary<uint, (int Phrase, int Offset)[]> byPair;

    private readonly ScanWidth width;

    /// <exception cref="ArgumentException">A phrase is shorter than two characters.</exception>
    public PhraseScanner(IEnumerable<string> phrases)
        : this(phrases, PairFilter.Widest)
    {
    }

    /// <param name="width">Not wider than this processor can go.</param>
    internal PhraseScanner(IEnumerable<string> phrases, ScanWidth width)
    {
        this.width = width;
        this.phrases = [.. phrases];
        if (this.phrases.Any(phrase => phrase.Length < 2))
        {
            throw new ArgumentException("A phrase has at least two characters.", nameof(phrases));
        }

        byPair = this.phrases.Select((phrase, number) => (Phrase: number, Offset: Rarest(phrase)))
            .GroupBy(each => PairFilter.PairAt(this.phrases[each.Phrase], each.Offset))
            .ToDictionary(same => same.Key, same => same.ToArray());
        filter = new PairFilter(byPair.Keys);
    }

    /// <summary>Adds every phrase in the text, in order of place, then of phrase.</summary>
    public void Scan(ReadOnlySpan<char> text, List<PhraseFound> found)
    {
        var before = found.Count;
        var at = 0;
        for (var maybe = Next(text, ref at); maybe != 0; maybe = Next(text, ref at))
        {
            for (; maybe != 0; maybe &= maybe - 1)
            {
                Verify(text, at - PairFilter.Block + (BitOperations.TrailingZeroCount(maybe) / 2), found);
            }
        }

        for (; at + 1 < text.Length; at++)
        {
            if (filter.Has(PairFilter.PairAt(text, at)))
            {
                Verify(text, at, found);
            }
        }

        CollectionsMarshal.AsSpan(found)[before..].Sort();
    }

    private ulong Next(ReadOnlySpan<char> text, ref int at) => width switch
    {
        ScanWidth.Wide => filter.Next(text, ref at),
        ScanWidth.Gathered => filter.NextGathered(text, ref at),
        _ => 0,
    };

    private void Verify(ReadOnlySpan<char> text, int at, List<PhraseFound> found)
    {
        if (!byPair.TryGetValue(PairFilter.PairAt(text, at), out var places))
        {
            return;
        }

        foreach (var (phrase, offset) in places)
        {
            if (at >= offset && text[(at - offset)..].StartsWith(phrases[phrase], StringComparison.Ordinal))
            {
                found.Add(new PhraseFound(at - offset, phrase));
            }
        }
    }

    /// <summary>Where the pair begins that is the least common of the phrase's, so that few other places have to be compared.</summary>
    private static int Rarest(string phrase) =>
        Enumerable.Range(0, phrase.Length - 1).MinBy(at => Lexicon.Likelihood(phrase.AsSpan(at, 2)));
}
