using Wusheng.Core.Language;

namespace Wusheng.Core.Lives.Talk;

/// <summary>A saying with one life's facts in its slots: only the patterns that change by it are compiled anew.</summary>
internal sealed class FilledSaying
{
    private readonly ReadySaying saying;
    private readonly Dictionary<ReadyPattern, SayingPattern> patterns;
    private readonly Dictionary<HeardTurn, IReadOnlyList<Found>> known = [];

    private FilledSaying(ReadySaying saying, Dictionary<ReadyPattern, SayingPattern> patterns)
    {
        (this.saying, this.patterns) = (saying, patterns);
        HasOpen = saying.Any.Any(pattern => !Of(pattern).IsTelling);
    }

    /// <summary>Whether a pattern of it is still made of open slots only.</summary>
    internal bool HasOpen { get; }

    /// <summary>Null when no slot of it is known.</summary>
    internal static FilledSaying? Of(ReadySaying saying, Func<string, string?> slot)
    {
        var changed = saying.Any.Concat(saying.Unless).Where(pattern => pattern.Slots.Any(name => !string.IsNullOrEmpty(slot(name)))).ToDictionary(pattern => pattern, pattern => pattern.Filled(slot));
        return changed.Count == 0 ? null : new FilledSaying(saying, changed);
    }

    internal SayingPattern Of(ReadyPattern pattern) => patterns.GetValueOrDefault(pattern, pattern.Open);

    internal IReadOnlyList<Found> In(PackSayings pack, HeardTurn turn)
    {
        if (!known.TryGetValue(turn, out var places))
        {
            known[turn] = places = new WordedSaying(saying, turn.WordsOf(pack)).In(saying.Any.Select((pattern, at) => Places(pattern, at, pack, turn)), saying.Unless.Select(Of));
        }

        return places;
    }

    private IReadOnlyList<Found> Places(ReadyPattern pattern, int at, PackSayings pack, HeardTurn turn) =>
        !Of(pattern).IsTelling ? [] : patterns.TryGetValue(pattern, out var own) ? own.In(turn.Text) : turn.WordsOf(pack).Of(saying.First + at);
}
