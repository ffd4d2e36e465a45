using System.Runtime.CompilerServices;
using Wusheng.Core.Language;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>
/// The sayings of a pack made ready for listening, once for a version of the pack: all their patterns in one index, and the samples
/// learned. What stands in a turn is looked for once, however many norms ask.
/// </summary>
internal sealed class PackSayings
{
    private static readonly ConditionalWeakTable<Pack, PackSayings> Packs = [];

    private readonly Dictionary<string, ReadySaying> sayings = new(StringComparer.Ordinal);
    private readonly Lazy<PatternIndex> index;
    private readonly Lazy<LineForms> lines;

    private PackSayings(Pack pack)
    {
        var patterns = new List<SayingPattern>();
        foreach (var saying in pack.Sayings)
        {
            var any = saying.Any.Select(text => new ReadyPattern(text, saying.Sounds)).ToImmutableArray();
            sayings[saying.Id] = new ReadySaying(saying, sayings.Count, patterns.Count, any, [.. saying.Unless.Select(text => new ReadyPattern(text, saying.Sounds))]);
            patterns.AddRange(any.Select(pattern => pattern.Open));
        }

        lines = new Lazy<LineForms>(() => new LineForms(pack));
        index = new Lazy<PatternIndex>(() => new PatternIndex(patterns));
        Families = [.. sayings.Values.Where(saying => saying.IsFamily)];
        Resembling = new Resembling(pack);
    }

    internal int Count => sayings.Count;

    /// <summary>The sayings that name what must not be said.</summary>
    internal ImmutableArray<ReadySaying> Families { get; }

    internal Resembling Resembling { get; }

    internal LineForms Lines => lines.Value;

    internal static PackSayings Of(Pack pack) => Packs.GetValue(pack, each => new PackSayings(each));

    /// <summary>Does now what the first turn of talk would wait for.</summary>
    internal void Ready()
    {
        _ = (index.Value, lines.Value);
        Resembling.Learn();
    }

    internal ReadySaying? Of(string id) => sayings.GetValueOrDefault(id);

    internal List<(int Pattern, IReadOnlyList<Found> Places)> Find(SpokenText text) => index.Value.In(text);
}

/// <summary>A saying whose patterns are compiled.</summary>
/// <param name="Number">Its place among the pack's sayings.</param>
/// <param name="First">The number of its first pattern in the pack's index.</param>
internal sealed record ReadySaying(Saying Saying, int Number, int First, ImmutableArray<ReadyPattern> Any, ImmutableArray<ReadyPattern> Unless)
{
    internal bool IsFamily => Saying.Family is not null;

    internal bool HasSlots { get; } = Any.Concat(Unless).Any(pattern => !pattern.Slots.IsEmpty);

    internal bool HasOpen { get; } = Any.Any(pattern => !pattern.Open.IsTelling);
}

/// <summary>A pattern as it is while nothing is known of what stands in its slots.</summary>
internal sealed class ReadyPattern(string text, bool sounds)
{
    internal SayingPattern Open { get; } = SayingPattern.Of(text, sounds: sounds);

    internal ImmutableArray<string> Slots { get; } = SayingPattern.SlotsOf(text);

    internal SayingPattern Filled(Func<string, string?> slot) => SayingPattern.Of(text, slot, sounds);
}
