using System.Text.RegularExpressions;

namespace Wusheng.Packs.Checks;

/// <summary>Patterns of running numbers, such as <c>GZ{yyyyMMdd}-{0000}</c>.</summary>
internal static partial class NumberPattern
{
    public static bool IsSound(string pattern)
    {
        var slots = Slot().Matches(pattern).Select(match => match.Groups[1].Value).ToList();
        return pattern.Length <= 80 && slots.Count(slot => slot.Length > 0 && slot.All(letter => letter == '0')) == 1
            && slots.TrueForAll(slot => slot.All(letter => letter == '0') || Known().IsMatch(slot))
            && pattern.Count(letter => letter == '{') == slots.Count && pattern.Count(letter => letter == '}') == slots.Count;
    }

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slot();

    [GeneratedRegex("^(yyyy|yy|MM|dd|ww|-|site|Site)+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Known();
}
