namespace Wusheng.Core.Time;

/// <summary>Several periods of one day.</summary>
internal static class Periods
{
    public static ImmutableArray<Period> InOrder(IEnumerable<Period> periods) =>
        [.. periods.Where(period => period != default).OrderBy(period => period.StartMinute).ThenBy(period => period.EndMinute)];

    public static IEnumerable<HoursProblem> Overlaps(ImmutableArray<Period> ordered) =>
        ordered.Zip(ordered.Skip(1))
            .Where(pair => pair.First.EndMinute > pair.Second.StartMinute)
            .Select(pair => HoursProblem.Overlap(pair.First, pair.Second));

    /// <summary>The same time without overlaps, so that no minute counts twice.</summary>
    public static ImmutableArray<Period> Merged(IEnumerable<Period> periods)
    {
        var merged = new List<Period>();
        foreach (var period in InOrder(periods))
        {
            if (merged.Count > 0 && merged[^1].EndMinute > period.StartMinute)
            {
                merged[^1] = new Period(merged[^1].StartMinute, Math.Max(merged[^1].EndMinute, period.EndMinute));
            }
            else
            {
                merged.Add(period);
            }
        }

        return [.. merged];
    }
}
