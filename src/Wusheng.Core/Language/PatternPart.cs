namespace Wusheng.Core.Language;

/// <summary>What of a pattern is said in one go.</summary>
internal sealed class PatternPart
{
    private readonly ImmutableArray<Node> nodes;
    private readonly int first;
    private readonly bool sounds;
    private readonly PatternStarts starts;
    private readonly PatternNeeds needs;
    private PatternRun? spare;

    internal PatternPart(string text, Func<string, string?> slot, bool sounds)
    {
        var program = new PatternProgram(slot);
        var pieces = PatternReading.Read(text);
        (nodes, first) = program.Build(pieces);
        needs = new PatternNeeds(pieces, slot, PatternProgram.Softens(pieces), sounds);
        starts = new PatternStarts(nodes, first, sounds);
        (this.sounds, IsTelling) = (sounds, program.IsTelling);
    }

    internal bool IsTelling { get; }

    internal PatternNeeds Needs => needs;

    internal IReadOnlyList<Found> In(SpokenText text) => !needs.MayBeMetIn(text) ? [] : sounds ? [.. Read(text).Select(heard => heard.Place)] : Exact(text);

    internal IEnumerable<Heard> HeardIn(SpokenText text) => needs.MayBeMetIn(text) ? Read(text) : [];

    /// <summary>What is found without looking first at what it needs.</summary>
    internal IEnumerable<Heard> Read(SpokenText text)
    {
        var exact = Exact(text);
        return sounds ? InOrder(exact, new SoundRun(nodes, first, starts).Over(text)) : exact.Select(Heard.Exactly);
    }

    // Whoever runs first takes the spare one; whoever comes meanwhile makes another.
    private IReadOnlyList<Found> Exact(SpokenText text)
    {
        var run = Interlocked.Exchange(ref spare, null) ?? new PatternRun(nodes, first, starts);
        var found = run.Over(text);
        spare = run;
        return found;
    }

    /// <summary>Both lists are in order; what is heard where something stands word for word is left out.</summary>
    private static IEnumerable<Heard> InOrder(IReadOnlyList<Found> exact, List<Heard> heard)
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
