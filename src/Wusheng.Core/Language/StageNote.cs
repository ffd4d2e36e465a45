namespace Wusheng.Core.Language;

/// <summary>A note of whoever wrote the talk down, such as （客户挂机）: in round brackets, on one line, and not long.</summary>
internal static class StageNote
{
    private const int Longest = 80;

    /// <summary>How long the note that begins here is, brackets included; 0 when none does.</summary>
    internal static int LengthAt(string text, int at)
    {
        if (text[at] is not ('（' or '('))
        {
            return 0;
        }

        var rest = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1));
        var end = rest.IndexOfAny("（(）)\n");
        return end >= 0 && rest[end] is '）' or ')' ? end + 2 : 0;
    }
}
