using System.Collections.Immutable;

namespace Wusheng.Core.Language;

/// <summary>What of a pattern is said in one go.</summary>
internal sealed class PatternPart
{
    private readonly ImmutableArray<Node> nodes;
    private readonly int first;
    private readonly bool sounds;
    private readonly PatternNeeds needs;

    internal PatternPart(string text, Func<string, string?> slot, bool sounds)
    {
        var program = new PatternProgram(slot);
        var pieces = PatternReading.Read(text);
        (nodes, first) = program.Build(pieces);
        needs = new PatternNeeds(pieces, slot, PatternProgram.Softens(pieces), sounds);
        (this.sounds, IsTelling) = (sounds, program.IsTelling);
    }

    internal bool IsTelling { get; }

    internal IReadOnlyList<Found> In(SpokenText text) => !needs.MayBeMetIn(text) ? [] : sounds ? [.. Read(text).Select(heard => heard.Place)] : Exact(text);

    internal IEnumerable<Heard> HeardIn(SpokenText text) => needs.MayBeMetIn(text) ? Read(text) : [];

    /// <summary>What is found without looking first at what it needs.</summary>
    internal IEnumerable<Heard> Read(SpokenText text)
    {
        var exact = Exact(text);
        return sounds ? InOrder(exact, new SoundRun(nodes, first).Over(text)) : exact.Select(Heard.Exactly);
    }

    private List<Found> Exact(SpokenText text) => new PatternRun(nodes, first).Over(text);

    /// <summary>Both lists are in order; what is heard where something stands word for word is left out.</summary>
    private static IEnumerable<Heard> InOrder(List<Found> exact, List<Heard> heard)
    {
        var at = 0;
        foreach (var each in heard)
        {
            for (; at < exact.Count && exact[at].End <= each.Place.Start; at++)
            {
                yield return Heard.Exactly(exact[at]);
            }

            if (at == exact.Count || !exact[at].Overlaps(each.Place))
            {
                yield return each;
            }
        }

        for (; at < exact.Count; at++)
        {
            yield return Heard.Exactly(exact[at]);
        }
    }
}
