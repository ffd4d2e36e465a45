namespace Wusheng.Core.Language;

/// <summary>The first letters of how Chinese names are read, by which people look for them: <c>lns</c> for 梁女士.</summary>
public static class Initials
{
    private const int Longest = 8;
    private const int MostWays = 4;
    private const int MostCharacters = 16;

    /// <summary>
    /// What may be typed for a name: the letters from each of its characters on, so that the beginning of one of them finds it. Characters
    /// nobody knows how to read part a name; where one is read in several ways the commonest of all ways together are told.
    /// </summary>
    /// <returns>For 梁女士 <c>lns</c> and <c>ns</c>; each once.</returns>
    public static IEnumerable<string> Of(string name)
    {
        var read = name.Select(Readings.Initials).ToList();
        return Enumerable.Range(0, Math.Min(read.Count, MostCharacters)).SelectMany(from => From(read, from)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> From(List<string> read, int from)
    {
        IEnumerable<string> ways = [""];
        foreach (var letters in read.Skip(from).TakeWhile(letters => letters.Length > 0).Take(Longest))
        {
            ways = [.. ways.SelectMany(way => letters.Select(letter => way + letter)).Take(MostWays)];
        }

        return ways.Where(way => way.Length > 1);
    }
}
