namespace Wusheng.Core.Language;

/// <summary>Cuts what was said into sentences, and gives the stretches in which likeness is looked for.</summary>
internal static class Sentences
{
    private const string Ends = "。！？!?；;…～~\n\r";
    private const int LongestWhole = 70;

    /// <summary>Each sentence, and all of them together where the text is short.</summary>
    internal static IEnumerable<Found> Windows(string text)
    {
        var sentences = Of(text).ToList();
        return sentences.Count > 1 && text.Length <= LongestWhole ? sentences.Prepend(new Found(0, text.Length)) : sentences;
    }

    internal static IEnumerable<Found> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Ends.Contains(text[at], StringComparison.Ordinal))
            {
                if (at > start)
                {
                    yield return new Found(start, at - start);
                }

                start = at + 1;
            }
        }

        if (start < text.Length)
        {
            yield return new Found(start, text.Length - start);
        }
    }
}
