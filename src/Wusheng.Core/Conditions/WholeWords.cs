namespace Wusheng.Core.Conditions;

/// <summary>Finds a name in a text where it is not part of a longer name.</summary>
internal static class WholeWords
{
    /// <returns>The offset of the first such place, or 0 when there is none.</returns>
    public static int Find(string text, string piece)
    {
        for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
        {
            var freeBefore = at == 0 || !IsOfName(text[at - 1]) || !IsOfName(piece[0]);
            var end = at + piece.Length;
            if (freeBefore && (end >= text.Length || !IsOfName(text[end]) || !IsOfName(piece[^1])))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool IsOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.';
}
