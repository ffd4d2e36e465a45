namespace Wusheng.Core.Lives;

/// <summary>
/// The moments that are new to a life in one instant, those of its rows with the row behind them. They are gathered only when somebody asks:
/// most lives owe nothing and have nobody who listens.
/// </summary>
internal sealed class FreshMoments(Life before, Life after)
{
    private HashSet<string>? names;

    internal HashSet<string> Names => names ??=
    [
        .. In(before.Whole, after.Whole),
        .. after.Parts.Values.Where(part => part.Number != 0).SelectMany(part => In(before.Parts.GetValueOrDefault(part.Number), part).Select(moment => After.OfRow(moment, part.Number))),
    ];

    /// <summary>The moments of one place that came since it was as before; null where it was not there yet.</summary>
    internal static IEnumerable<string> In(Part? before, Part after)
    {
        if (ReferenceEquals(before, after))
        {
            yield break;
        }

        foreach (var (name, moment) in after.Moments)
        {
            if (moment.Count > (before?.Moments.GetValueOrDefault(name)?.Count ?? 0))
            {
                yield return name;
            }
        }
    }
}
