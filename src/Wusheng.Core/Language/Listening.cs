using System.Text;

namespace Wusheng.Core.Language;

/// <summary>Reads a text character by character: what of it is heard, where it stands, where there is a pause.</summary>
internal sealed class Listening(string text)
{
    private const string Pauses = "。！？；：，.!?;:,…～~\n\r“”\"「」『』‘’";

    private readonly char[] heard = new char[text.Length];
    private readonly int[] starts = new int[text.Length];
    private readonly Mark[] marks = new Mark[text.Length];
    private int count;
    private bool paused = true;

    internal (string Characters, int[] Starts, Mark[] Marks) Whole()
    {
        for (var at = 0; at < text.Length;)
        {
            at += StageNote.LengthAt(text, at) is var note and > 0 ? Pass(note) : char.IsSurrogate(text[at]) ? Pair(at) : Single(at);
        }

        Pause();
        return (new string(heard, 0, count), starts[..count], marks[..count]);
    }

    private int Single(int at)
    {
        var folded = Folding.Of(text[at]);
        if (folded != Folding.Silent)
        {
            Add(folded, at, Mark.None);
        }
        else if (Pauses.Contains(text[at], StringComparison.Ordinal))
        {
            Pause();
        }

        return 1;
    }

    // A half of a pair that stands alone is no character, and falls away.
    private int Pair(int at)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
        if (length == 2 && Folding.IsHeard(rune))
        {
            Add(text[at], at, Mark.Wide);
            Add(text[at + 1], at, Mark.Wide);
        }

        return length;
    }

    private int Pass(int length)
    {
        Pause();
        return length;
    }

    private void Pause()
    {
        paused = true;
        if (count > 0)
        {
            marks[count - 1] |= Mark.Ends;
        }
    }

    private void Add(char letter, int at, Mark mark)
    {
        (heard[count], starts[count], marks[count]) = (letter, at, mark | (paused ? Mark.Begins : Mark.None));
        paused = false;
        count++;
    }
}
