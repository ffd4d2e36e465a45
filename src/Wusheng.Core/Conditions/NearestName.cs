namespace Wusheng.Core.Conditions;

/// <summary>The name somebody probably meant, by the fewest slips of the pen (letter missing, added, changed or swapped with its neighbour).</summary>
public static class NearestName
{
    private const int LongestName = 64;

    /// <summary>The nearest of the names, or null when none is near enough. Case does not count as a slip; of equally near ones the first wins.</summary>
    public static string? To(string wanted, IEnumerable<string> names)
    {
        if (wanted.Length is 0 or > LongestName)
        {
            return null;
        }

        var allowed = wanted.Length switch { <= 2 => 0, <= 5 => 1, <= 9 => 2, _ => 3 };
        var (nearest, fewest) = ((string?)null, allowed + 1);
        foreach (var name in names.Where(name => name.Length <= LongestName && Math.Abs(name.Length - wanted.Length) <= allowed))
        {
            var slips = Slips(wanted.ToLowerInvariant(), name.ToLowerInvariant());
            (nearest, fewest) = slips < fewest ? (name, slips) : (nearest, fewest);
        }

        return nearest;
    }

    /// <summary>The Damerau-Levenshtein distance (each letter touched once): how many slips lead from one name to the other.</summary>
    public static int Slips(string one, string other)
    {
        var (before, last) = (new int[other.Length + 1], new int[other.Length + 1]);
        for (var to = 0; to <= other.Length; to++)
        {
            last[to] = to;
        }

        for (var from = 1; from <= one.Length; from++)
        {
            var current = new int[other.Length + 1];
            current[0] = from;
            for (var to = 1; to <= other.Length; to++)
            {
                var changed = last[to - 1] + (one[from - 1] == other[to - 1] ? 0 : 1);
                var swapped = from > 1 && to > 1 && one[from - 1] == other[to - 2] && one[from - 2] == other[to - 1];
                var fewest = Math.Min(Math.Min(last[to], current[to - 1]) + 1, changed);
                current[to] = swapped ? Math.Min(fewest, before[to - 2] + 1) : fewest;
            }

            (before, last) = (last, current);
        }

        return last[other.Length];
    }
}
