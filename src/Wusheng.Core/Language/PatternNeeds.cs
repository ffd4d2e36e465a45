namespace Wusheng.Core.Language;

/// <summary>
/// What must stand in a text for a pattern to be found in it: a list of wants, each met by any one of several characters or pairs. Most
/// texts lack one of them, and need not be read.
/// </summary>
internal sealed class PatternNeeds
{
    private const int MostWants = 8;

    private readonly ImmutableArray<Want> wants;
    private readonly bool sounds;

    internal PatternNeeds(Piece.Either pieces, Func<string, string?> slot, bool softens, bool sounds)
    {
        this.sounds = sounds;
        wants = [.. Ways(pieces, new Reading(slot, softens)).Take(MostWants).Select(pairs => new Want(Hashes(pairs), [.. pairs]))];
    }

    /// <summary>Whether it is heard by its sound too, so that the wants are of sounds.</summary>
    internal bool Sounds => sounds;

    /// <summary>The want that the fewest texts meet; null when nothing in particular must stand there.</summary>
    internal Want? Rarest => wants.IsEmpty ? null : wants.MinBy(want => want.Often);

    internal bool MayBeMetIn(SpokenText text)
    {
        var pairs = sounds ? text.Sounded : text.Written;
        foreach (var want in wants)
        {
            if (!IsMet(want.Hashes, pairs))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMet(uint[] want, PairSet pairs)
    {
        foreach (var hash in want)
        {
            if (pairs.Has(hash))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<List<(char, char)>> Ways(Piece.Either either, Reading reading)
    {
        var ways = either.Ways.Select(way => Way(way, reading).ToList()).ToList();
        return ways is [var only] ? only
            : ways.Exists(way => way.Count == 0) ? []
            : [[.. ways.SelectMany(way => way[0])]];
    }

    /// <summary>Each pair that must stand there; a character with no neighbour that must, alone.</summary>
    private static IEnumerable<List<(char, char)>> Way(ImmutableArray<Piece> way, Reading reading)
    {
        var letters = way.SelectMany(piece => Letters(piece, reading)).ToList();
        for (var at = 0; at < letters.Count; at++)
        {
            if (letters[at].Letter is { } letter)
            {
                var (before, after) = (at > 0 ? letters[at - 1].Letter : null, at + 1 < letters.Count ? letters[at + 1].Letter : null);
                if (after is { } second)
                {
                    yield return [(letter, second)];
                }
                else if (before is null)
                {
                    yield return [('\0', letter)];
                }
            }
            else
            {
                foreach (var want in letters[at].Wants)
                {
                    yield return want;
                }
            }
        }
    }

    private static IEnumerable<(char? Letter, IEnumerable<List<(char, char)>> Wants)> Letters(Piece piece, Reading reading) => piece switch
    {
        Piece.Sound sound when reading.Softens && Slack.IsParticle(sound.Character) => [(null, [])],
        Piece.Sound sound => [(sound.Character, [])],
        Piece.Slot slot => [(null, []), .. SpokenText.Of(reading.Slot(slot.Name) ?? "").Characters.Select(each => ((char?)each, Enumerable.Empty<List<(char, char)>>())), (null, [])],
        Piece.Either either => [(null, Ways(either, reading))],
        Piece.Edge => [],
        _ => [(null, [])],
    };

    private uint[] Hashes(List<(char First, char Second)> pairs)
    {
        var first = new ushort[Readings.MostKeys];
        var second = new ushort[Readings.MostKeys];
        var all = new HashSet<uint>();
        foreach (var pair in pairs)
        {
            var (firsts, seconds) = (pair.First == '\0' ? 1 : Keys(pair.First, first), Keys(pair.Second, second));
            first[0] = pair.First == '\0' ? (ushort)0 : first[0];
            all.UnionWith(from one in first.Take(firsts) from other in second.Take(seconds) select PairSet.Hash(one, other));
        }

        return [.. all];
    }

    private int Keys(char letter, ushort[] keys)
    {
        keys[0] = letter;
        return sounds ? Readings.Keys(letter, keys) : 1;
    }

    /// <param name="Hashes">Any one of them does.</param>
    internal sealed record Want(uint[] Hashes, ImmutableArray<(char First, char Second)> Pairs)
    {
        /// <summary>How common what is wanted is: comparable within a pattern only.</summary>
        internal double Often => Pairs.Sum(pair => Math.Exp(Lexicon.Likelihood(pair.First == '\0' ? [pair.Second] : [pair.First, pair.Second])));
    }

    private sealed record Reading(Func<string, string?> Slot, bool Softens);
}
