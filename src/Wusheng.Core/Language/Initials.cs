namespace Wusheng.Core.Language;

/// <summary>Finds Chinese names by the first letters of how they are read: <c>lns</c> finds 梁女士.</summary>
public static class Initials
{
    private const int Shortest = 2;
    private const int Longest = 8;

    /// <summary>Whether a text may be meant as initials: a few plain letters and nothing else.</summary>
    public static bool IsMeant(string typed) => typed.Length is >= Shortest and <= Longest && typed.All(char.IsAsciiLetter);

    /// <summary>Whether the letters are, one by one, the beginnings of neighbouring characters anywhere in the name.</summary>
    public static bool Match(string name, string typed)
    {
        var letters = typed.ToLowerInvariant();
        for (var from = 0; from + letters.Length <= name.Length; from++)
        {
            if (letters.Index().All(each => Readings.Begins(name[from + each.Index], each.Item)))
            {
                return true;
            }
        }

        return false;
    }
}
