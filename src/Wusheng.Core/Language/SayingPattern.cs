using System.Collections.Immutable;

namespace Wusheng.Core.Language;

/// <summary>
/// A way of saying something: text, <c>(a|b|)</c> for one of several or none, <c>…</c> for a gap of at most 12 characters,
/// <c>{slot}</c> for what the facts put there (any short run while they do not know), <c>^</c> and <c>$</c> for where a sentence begins
/// and ends. Particles at its end may be others or missing; fillers and stutters in between are passed over. Time grows with the text
/// only: all ways of reading it are followed side by side, never one after the other.
/// </summary>
public sealed class SayingPattern
{
    /// <summary>What of a longer pattern lies beyond this is not read.</summary>
    public const int LongestText = 400;

    private readonly ImmutableArray<Node> nodes;
    private readonly int first;
    private readonly bool sounds;

    private SayingPattern(ImmutableArray<Node> nodes, int first, bool isTelling, bool sounds)
    {
        (this.nodes, this.first, this.sounds) = (nodes, first, sounds);
        IsTelling = isTelling;
    }

    /// <summary>False when nothing but open slots and gaps is left: then a match says nothing.</summary>
    public bool IsTelling { get; }

    /// <param name="text">The pattern as written.</param>
    /// <param name="slot">What stands in a slot, or null while that is not known.</param>
    /// <param name="sounds">Whether characters that sound alike may stand for one another.</param>
    public static SayingPattern Of(string text, Func<string, string?>? slot = null, bool sounds = false)
    {
        var program = new PatternProgram(slot ?? (_ => null));
        var (nodes, first) = program.Build(PatternReading.Read(text.Length > LongestText ? text[..LongestText] : text));
        return new SayingPattern(nodes, first, program.IsTelling, sounds);
    }

    /// <summary>Where it is said, from the left, none overlapping another.</summary>
    public IReadOnlyList<Found> In(SpokenText text)
    {
        var exact = new PatternRun(nodes, first).Over(text);
        return sounds ? [.. ByEar(text, exact).Select(heard => heard.Place)] : exact;
    }

    /// <summary>Where it is heard and, where other characters stand than were meant, which for which.</summary>
    public IReadOnlyList<Heard> HeardIn(SpokenText text)
    {
        var exact = new PatternRun(nodes, first).Over(text);
        return [.. sounds ? ByEar(text, exact) : exact.Select(place => new Heard(place, []))];
    }

    private IEnumerable<Heard> ByEar(SpokenText text, List<Found> exact)
    {
        var heard = new SoundRun(nodes, first).Over(text).Where(each => !exact.Exists(each.Place.Overlaps));
        return exact.Select(place => new Heard(place, [])).Concat(heard).OrderBy(each => each.Place.Start);
    }
}
