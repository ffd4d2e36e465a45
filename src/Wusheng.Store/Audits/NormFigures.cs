using Wusheng.Store.Rows;

namespace Wusheng.Store.Audits;

/// <summary>What reviews say of one norm.</summary>
/// <param name="Found">How often it was found not kept.</param>
/// <param name="Reviewed">How many of those a person has judged.</param>
/// <param name="Right">How many of those judged were right.</param>
/// <param name="Twice">How many were judged by two people without sight of each other, and <paramref name="Agreed"/> alike.</param>
public sealed record NormFigures(string Norm, int Found, int Reviewed, int Right, int Twice, int Agreed)
{
    // The 95 % point of the normal distribution.
    private const double Z = 1.959964;

    /// <summary>The share of judged findings that were right, from 0 to 1; null before the first review.</summary>
    public double? Precision => Reviewed == 0 ? null : (double)Right / Reviewed;

    /// <summary>The 95 % interval of the precision (Wilson), from 0 to 1.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Precision is not { } share)
            {
                return (0, 1);
            }

            var z2 = Z * Z / Reviewed;
            var middle = share + (z2 / 2);
            var half = Z * Math.Sqrt(((share * (1 - share)) + (z2 / 4)) / Reviewed);
            return (Math.Max(0, (middle - half) / (1 + z2)), Math.Min(1, (middle + half) / (1 + z2)));
        }
    }

    /// <summary>Whether the norm is right too seldom to take points: it only advises until people find it right again.</summary>
    public bool IsBelow(decimal floor, int after) => Reviewed >= after && Precision < (double)floor;
}

/// <summary>Counts over what was found.</summary>
public static class FindingCounts
{
    /// <summary>By norm, the most found first.</summary>
    public static async Task<List<NormFigures>> ByNormAsync(this IQueryable<FindingRow> findings, CancellationToken cancel = default)
    {
        var counted = await findings.Where(row => row.Verdict == Verdict.NotMet).GroupBy(row => row.Norm).Select(group => new
        {
            group.Key,
            Found = group.Count(),
            Reviewed = group.Count(row => row.Standing != null),
            Right = group.Count(row => row.Standing == Verdict.NotMet),
            Twice = group.Count(row => row.SecondVerdict != null),
            Agreed = group.Count(row => row.SecondVerdict != null && row.SecondVerdict == row.FirstVerdict),
        }).ToListAsync(cancel);
        return [.. counted.Select(each => new NormFigures(each.Key, each.Found, each.Reviewed, each.Right, each.Twice, each.Agreed)).OrderByDescending(each => each.Found).ThenBy(each => each.Norm, StringComparer.Ordinal)];
    }

    /// <summary>How much counts, by whatever is asked: clause, agent, site.</summary>
    public static async Task<List<(string? Of, int Count, decimal Points)>> ByAsync(
        this IQueryable<FindingRow> findings, System.Linq.Expressions.Expression<Func<FindingRow, string?>> of, CancellationToken cancel = default)
    {
        var counted = await findings.Where(row => (row.Standing ?? row.Verdict) == Verdict.NotMet).GroupBy(of)
            .Select(group => new { group.Key, Count = group.Count(), Points = group.Sum(row => row.Points) }).ToListAsync(cancel);
        return [.. counted.Select(each => (each.Key, each.Count, each.Points / 100m)).OrderByDescending(each => each.Count).ThenBy(each => each.Key, StringComparer.Ordinal)];
    }
}
