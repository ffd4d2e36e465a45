using System.Text;

namespace Wusheng.Store.Search;

internal enum RunKind { Other, Ideographs, Letters, Digits }

internal readonly record struct Run(RunKind Kind, Range Range);

/// <summary>Stretches of one kind of character.</summary>
internal static class Runs
{
    // The Chinese zero in 二〇二六 is a sign of its own class.
    private const int Zero = 0x3007;

    internal static IEnumerable<Run> In(string text)
    {
        var start = 0;
        var kind = RunKind.Other;
        for (var i = 0; i <= text.Length;)
        {
            var length = 1;
            var next = RunKind.Other;
            if (i < text.Length)
            {
                next = Rune.TryGetRuneAt(text, i, out var rune) ? KindOf(rune) : RunKind.Other;
                length = rune.Utf16SequenceLength is 2 ? 2 : 1;
            }

            if (next != kind || i == text.Length)
            {
                if (kind != RunKind.Other && i > start)
                {
                    yield return new Run(kind, start..i);
                }

                (start, kind) = (i, next);
            }

            i += length;
        }
    }

    private static RunKind KindOf(Rune rune) =>
        rune.Value is >= '0' and <= '9' ? RunKind.Digits
        : !Rune.IsLetterOrDigit(rune) && rune.Value != Zero ? RunKind.Other
        : IsIdeograph(rune.Value) ? RunKind.Ideographs
        : RunKind.Letters;

    private static bool IsIdeograph(int code) => code is >= 0x2E80 and <= 0x9FFF or >= 0xAC00 and <= 0xD7AF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
