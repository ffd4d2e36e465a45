namespace Wusheng.Core.Scenarios;

/// <summary>The known name that comes nearest to one mistyped.</summary>
internal static class Nearness
{
    public static string? Of(string name, IEnumerable<string> known) =>
        known.Distinct().Select(other => (other, Distance: Distance(name, other)))
            .Where(pair => pair.Distance <= Math.Max(name.Length, pair.other.Length) / 2)
            .OrderBy(pair => pair.Distance).Select(pair => pair.other).FirstOrDefault();

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var letter in left)
        {
            var corner = row[0]++;
            for (var at = 1; at <= right.Length; at++)
            {
                var replaced = corner + (letter == right[at - 1] ? 0 : 1);
                corner = row[at];
                row[at] = Math.Min(replaced, Math.Min(row[at], row[at - 1]) + 1);
            }
        }

        return row[^1];
    }
}
