namespace Wusheng.Packs.Problems;

/// <summary>The name somebody most likely meant.</summary>
internal static class Nearest
{
    private const int LongestCompared = 64;

    /// <summary>The known name with the fewest letters changed, if few enough to be a slip; null otherwise.</summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var best = known.Where(name => Math.Abs(name.Length - written.Length) <= 4 && name.Length <= LongestCompared)
            .Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant())))
            .OrderBy(each => each.Distance).ThenBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, Math.Min(written.Length, best.Name.Length) / 3) ? best.Name : null;
    }

    private static int Distance(string a, string b)
    {
        var (twoBack, back, row) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], back[j]) + 1, back[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = swapped ? Math.Min(row[j], twoBack[j - 2] + 1) : row[j];
            }

            (twoBack, back, row) = (back, row, twoBack);
        }

        return back[b.Length];
    }
}
