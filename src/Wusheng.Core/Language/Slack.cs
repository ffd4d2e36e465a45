namespace Wusheng.Core.Language;

/// <summary>What matching may pass over: fillers, particles, and the first go of what is said twice running.</summary>
internal static class Slack
{
    private const string Fillers = "嗯呃额唔";
    private const string SoftParticles = "啊呀嘛呢啦咯啰哦噢喔哈呗嘞咧哟呦哇欸诶哎唉";
    private const string OtherParticles = "吧吗";
    private const int LongestStutter = 4;

    // Between two characters of a pattern no more than so many different things are passed over, so that a match stays one.
    private const int MostInARow = 6;

    private static readonly string[] FillerWords = ["那个", "这个", "就是说", "怎么说呢"];

    /// <summary>Whether a character carries tone only, so that one may stand for another.</summary>
    internal static bool IsParticle(char letter) => IsSoft(letter) || OtherParticles.Contains(letter, StringComparison.Ordinal);

    /// <summary>Whether a saying is the same without it.</summary>
    internal static bool IsSoft(char letter) => SoftParticles.Contains(letter, StringComparison.Ordinal);

    internal static void MarkIn(string characters, Mark[] marks)
    {
        var said = new List<int>(characters.Length);
        for (var at = 0; at < characters.Length; at++)
        {
            if (IsParticle(characters[at]) || Fillers.Contains(characters[at], StringComparison.Ordinal))
            {
                marks[at] |= Mark.Slack;
            }
            else
            {
                said.Add(at);
            }
        }

        MarkWords(characters, marks);
        for (var length = 1; length <= LongestStutter; length++)
        {
            MarkStutters(characters, marks, said, length);
        }

        Limit(characters, marks);
    }

    private static void MarkWords(string characters, Mark[] marks)
    {
        foreach (var word in FillerWords)
        {
            for (var at = characters.IndexOf(word, StringComparison.Ordinal); at >= 0; at = characters.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                Set(marks.AsSpan(at, word.Length));
            }
        }
    }

    private static void MarkStutters(string characters, Mark[] marks, List<int> said, int length)
    {
        for (var (at, same) = (0, 0); at + length < said.Count; at++)
        {
            // A number is not a stutter.
            same = characters[said[at]] == characters[said[at + length]] && characters[said[at]] > 'z' ? same + 1 : 0;
            for (var back = 0; same >= length && back < length; back++)
            {
                marks[said[at - back]] |= Mark.Slack;
            }
        }
    }

    private static void Limit(string characters, Mark[] marks)
    {
        var row = 0;
        for (var at = 0; at < marks.Length; at++)
        {
            var isSlack = marks[at].HasFlag(Mark.Slack);
            row = !isSlack ? 0 : at > 0 && characters[at] == characters[at - 1] ? Math.Max(row, 1) : row + 1;
            marks[at] &= row > MostInARow ? ~Mark.Slack : (Mark)byte.MaxValue;
        }
    }

    private static void Set(Span<Mark> marks)
    {
        foreach (ref var mark in marks)
        {
            mark |= Mark.Slack;
        }
    }
}
