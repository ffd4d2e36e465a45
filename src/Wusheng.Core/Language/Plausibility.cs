namespace Wusheng.Core.Language;

/// <summary>
/// Whether words heard by their sound were meant. In each run of characters without a gap at least half must stand there as they are,
/// and the run must make more sense as it was meant than as it is written: the shorter it is, the more. So 急神么 is 急什么, but 寄什么
/// stays what it is.
/// </summary>
internal static class Plausibility
{
    /// <summary>More misheard characters than this are another sentence.</summary>
    internal const int MostMisheard = 8;

    private const int ShortestRun = 2;

    // Fewer characters than this, gaps left out, are not enough to be told by their sound.
    private const int ShortestSaying = 3;

    // How many characters on either side of a run help to tell where its words begin.
    private const int Context = 2;

    // Logarithms: what a run of two has to gain by being meant otherwise, what each further character of it is worth.
    private const float GainForShortest = 5.5f;
    private const float WorthOfCharacter = 2.5f;
    private const float CostOfAlike = 1f;

    /// <returns>What was heard and where, or null when it was not.</returns>
    internal static Heard? Of(List<Trail> steps, SpokenText text)
    {
        if (steps.Count(step => step.Meant is not null) < ShortestSaying || !Runs(steps).All(run => IsPlausible(run, text)))
        {
            return null;
        }

        var misheard = steps.Where(IsMisheard).Select(step => new Misheard(text.Original(step.At, step.At + 1), text.Characters[step.At], step.Meant!.Value, step.Sounding));
        return new Heard(text.Original(steps[0].At, steps[^1].At + 1), [.. misheard]);
    }

    /// <summary>Cut at every gap.</summary>
    private static IEnumerable<List<Trail>> Runs(List<Trail> steps)
    {
        var from = 0;
        for (var to = 0; to <= steps.Count; to++)
        {
            if (to == steps.Count || steps[to].Meant is null)
            {
                yield return steps[from..to];
                from = to + 1;
            }
        }
    }

    private static bool IsMisheard(Trail step) => step is { Meant: not null, IsExact: false };

    private static bool IsPlausible(List<Trail> run, SpokenText text)
    {
        var misheard = run.Count(IsMisheard);
        if (misheard == 0)
        {
            return true;
        }

        return run.Count >= ShortestRun && misheard * 2 <= run.Count && Gain(run, text) >= Needed(run);
    }

    private static float Needed(List<Trail> run) => GainForShortest - ((run.Count - ShortestRun) * WorthOfCharacter)
        + (run.Count(step => IsMisheard(step) && step.Sounding == Sounding.Alike) * CostOfAlike);

    /// <summary>How much likelier the words are as they were meant.</summary>
    private static float Gain(List<Trail> run, SpokenText text)
    {
        var from = Math.Max(0, run[0].At - Context);
        var to = Math.Min(text.Characters.Length, run[^1].At + 1 + Context);
        var written = text.Characters.AsSpan(from, to - from);
        var meant = written.ToArray();
        foreach (var step in run)
        {
            meant[step.At - from] = step.Meant ?? meant[step.At - from];
        }

        return Lexicon.Likelihood(meant) - Lexicon.Likelihood(written);
    }
}
