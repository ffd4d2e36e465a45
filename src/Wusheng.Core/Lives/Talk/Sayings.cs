using System.Runtime.CompilerServices;
using Wusheng.Core.Conditions;
using Wusheng.Core.Language;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>The sayings of a life's pack with the life's facts in their slots.</summary>
internal sealed class Sayings(LifeFacts facts)
{
    // What has no slots is the same for every life under the pack.
    private static readonly ConditionalWeakTable<Saying, Patterns> Shared = [];

    private readonly Dictionary<string, Patterns> known = [];

    internal Saying? Of(string id) => facts.Pack?.Sayings[id];

    /// <summary>Where in the turn it is said: in words of its patterns, or in a sentence like its samples.</summary>
    internal IReadOnlyList<Found> In(string id, HeardTurn turn)
    {
        var worded = Worded(id, turn);
        var alike = Alike(id, turn).Select(each => each.Where).ToList();
        return alike.Count == 0 ? worded : [.. worded, .. alike];
    }

    /// <summary>
    /// The sentences like its samples. Where a pattern of any family was found, the words have been named and likeness is not asked.
    /// </summary>
    internal IEnumerable<Resemblance> Alike(string id, HeardTurn turn)
    {
        if (facts.Pack is not { } pack || Of(id) is not { Like.IsEmpty: false })
        {
            return [];
        }

        var own = Resembling.Of(pack).In(turn.Turn).Where(each => each.Likeness?.Saying == id && !turn.Text.IsReported(each.Where)).ToList();
        var excused = own.Count == 0 ? [] : PatternsOf(id)!.Unless.Select(pattern => pattern.In(turn.Text)).ToList();
        return own.Count == 0 ? [] : own.Where(each => !excused.Exists(found => Overlap(found, each.Where)) && !pack.Sayings.Any(other => other.Family is not null && Worded(other.Id, turn).Any(each.Where.Overlaps)));
    }

    /// <summary>Where one of its patterns stands; exceptions taken out.</summary>
    internal IReadOnlyList<Found> Worded(string id, HeardTurn turn)
    {
        if (PatternsOf(id) is not { } patterns)
        {
            return [];
        }

        var found = patterns.Telling.SelectMany(pattern => pattern.In(turn.Text)).Where(one => (!patterns.IsFamily || !turn.Text.IsReported(one)) && IsLikeEnough(id, turn, one)).ToList();
        if (found.Count == 0 || patterns.Unless.Count == 0)
        {
            return found;
        }

        var excused = patterns.Unless.Select(pattern => pattern.In(turn.Text)).ToList();
        return [.. found.Where(one => !excused.Exists(each => Overlap(each, one)))];
    }

    /// <summary>A loose pattern counts only in a sentence that is like the saying's samples, as far as the saying asks for it.</summary>
    private bool IsLikeEnough(string id, HeardTurn turn, Found one) =>
        facts.Pack is not { } pack || Of(id)?.AtLeast is not { } least || Resembling.Of(pack).IsLike(id, least, turn.Turn, one);

    // What one pattern found is in order and does not overlap itself, so the last that begins before the end decides.
    private static bool Overlap(IReadOnlyList<Found> inOrder, Found one)
    {
        var (low, high) = (0, inOrder.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = inOrder[middle].Start < one.End ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && inOrder[low - 1].Overlaps(one);
    }

    /// <summary>Whether what would have to be said is itself not known: a saying made of open slots only.</summary>
    internal bool IsOpen(string id) => PatternsOf(id) is { HasOpen: true };

    private Patterns? PatternsOf(string id)
    {
        if (!known.TryGetValue(id, out var patterns) && Of(id) is { } saying)
        {
            known[id] = patterns = HasSlots(saying) ? Made(saying) : Shared.GetValue(saying, Made);
        }

        return patterns;
    }

    private static bool HasSlots(Saying saying) => saying.Any.Concat(saying.Unless).Any(text => text.Contains('{', StringComparison.Ordinal));

    private Patterns Made(Saying saying)
    {
        var any = saying.Any.Select(text => Pattern(text, saying.Sounds)).ToList();
        return new Patterns([.. any.Where(pattern => pattern.IsTelling)], [.. saying.Unless.Select(text => Pattern(text, saying.Sounds))], any.Exists(pattern => !pattern.IsTelling), saying.Family is not null);
    }

    private SayingPattern Pattern(string text, bool sounds) => SayingPattern.Of(text, slot => Slotting.Fill(facts, slot), sounds);

    /// <param name="IsFamily">Of a family of what must not be said: then words of others are not found.</param>
    private sealed record Patterns(List<SayingPattern> Telling, List<SayingPattern> Unless, bool HasOpen, bool IsFamily);
}
