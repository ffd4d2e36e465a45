namespace Wusheng.Packs.Checks;

/// <summary>Whether the pattern of a saying is written as patterns are; matching itself never fails.</summary>
internal static class PatternForm
{
    private const int DeepestBrackets = 3;

    public static bool IsSound(string pattern)
    {
        var depth = 0;
        foreach (var letter in pattern)
        {
            depth += letter switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth is < 0 or > DeepestBrackets)
            {
                return false;
            }
        }

        return depth == 0 && pattern.Trim().Length > 0 && pattern.Length <= Core.Language.SayingPattern.LongestText
            && pattern.Count(letter => letter == '{') == pattern.Count(letter => letter == '}');
    }
}
