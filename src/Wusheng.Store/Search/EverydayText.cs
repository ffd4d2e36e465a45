namespace Wusheng.Store.Search;

/// <summary>Most texts are made of characters that normalise one by one; going the long way round for them costs more than writing them.</summary>
internal static class EverydayText
{
    private const char None = '\uFFFF';
    private const int FullWidth = 0xFEE0;

    /// <summary>What compatibility normalisation and small letters make of the text; null when it holds any character that is not an everyday one.</summary>
    internal static string? Normalised(string text)
    {
        var changes = false;
        foreach (var character in text)
        {
            var normal = Normal(character);
            if (normal == None)
            {
                return null;
            }

            changes |= normal != character;
        }

        return changes ? string.Create(text.Length, text, Write) : text;
    }

    private static void Write(Span<char> into, string text)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = Normal(text[i]);
        }
    }

    private static char Normal(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        <= '~' or (>= '一' and <= '\u9FFF') or '、' or '。' or (>= '《' and <= '】') => character,
        >= '！' and <= '～' => Normal((char)(character - FullWidth)),
        '\u3000' => ' ',
        _ => None,
    };
}
