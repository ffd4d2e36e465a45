using Wusheng.Core.Language;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>The sayings of a life's pack with the life's facts in their slots.</summary>
internal sealed class Sayings(LifeFacts facts)
{
    private readonly PackSayings? pack = facts.Pack is { } known ? PackSayings.Of(known) : null;
    private readonly Dictionary<string, FilledSaying?> filled = [];

    internal Saying? Of(string id) => pack?.Of(id)?.Saying;

    /// <summary>Where in the turn it is said: in words of its patterns, or in a sentence like its samples.</summary>
    internal IReadOnlyList<Found> In(string id, HeardTurn turn)
    {
        if (pack?.Of(id) is not { } saying)
        {
            return [];
        }

        ref var said = ref turn.Said(saying.Number, pack.Count);
        return said ??= Found(saying, turn);
    }

    private IReadOnlyList<Found> Found(ReadySaying saying, HeardTurn turn)
    {
        var worded = Worded(saying, turn);
        var alike = Alike(saying, turn);
        return alike.Count == 0 ? worded : [.. worded, .. alike.Select(each => each.Where)];
    }

    /// <summary>
    /// The sentences like its samples. Where a pattern of any family was found, the words have been named and likeness is not asked.
    /// </summary>
    internal IReadOnlyList<Resemblance> Alike(string id, HeardTurn turn) => pack?.Of(id) is { } saying ? Alike(saying, turn) : [];

    private IReadOnlyList<Resemblance> Alike(ReadySaying saying, HeardTurn turn)
    {
        var id = saying.Saying.Id;
        if (saying.Saying.Like.IsEmpty || !turn.WordsOf(pack!).IsLike(id))
        {
            return [];
        }

        var own = Resembling.In(turn.WordsOf(pack!)).Where(each => each.Likeness?.Saying == id && !turn.Text.IsMostlyReported(each.Where)).ToList();
        if (own.Count == 0)
        {
            return [];
        }

        var excused = new WordedSaying(saying, turn.WordsOf(pack!)).Excused(saying.Unless.Select(pattern => Filled(saying)?.Of(pattern) ?? pattern.Open));
        return own.FindAll(each => !excused.Exists(found => WordedSaying.Overlap(found, each.Where)) && !pack!.Families.Any(other => Worded(other, turn).Any(each.Where.Overlaps)));
    }

    /// <summary>Where one of its patterns stands; exceptions taken out.</summary>
    internal IReadOnlyList<Found> Worded(string id, HeardTurn turn) => pack?.Of(id) is { } saying ? Worded(saying, turn) : [];

    /// <summary>Whether what would have to be said is itself not known: a saying made of open slots only.</summary>
    internal bool IsOpen(string id) => pack?.Of(id) is { } saying && (Filled(saying)?.HasOpen ?? saying.HasOpen);

    private IReadOnlyList<Found> Worded(ReadySaying saying, HeardTurn turn) => Filled(saying) is { } known ? known.In(pack!, turn) : turn.WordsOf(pack!).Of(saying);

    /// <summary>Null where nothing is known of any of its slots: then it is the same for every life under the pack.</summary>
    private FilledSaying? Filled(ReadySaying saying)
    {
        if (!saying.HasSlots)
        {
            return null;
        }

        if (!filled.TryGetValue(saying.Saying.Id, out var known))
        {
            filled[saying.Saying.Id] = known = FilledSaying.Of(saying, slot => Slotting.Fill(facts, slot));
        }

        return known;
    }
}
