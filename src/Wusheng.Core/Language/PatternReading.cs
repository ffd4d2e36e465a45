namespace Wusheng.Core.Language;

/// <summary>
/// Reads a pattern. It never fails: a bracket that nobody closes ends with the text, one that nobody opened is punctuation.
/// </summary>
internal sealed class PatternReading(string text)
{
    private const int Deepest = 8;
    private int at;

    internal static Piece.Either Read(string text) => new PatternReading(text).Ways(0);

    private Piece.Either Ways(int depth)
    {
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<Piece>>();
        do
        {
            ways.Add(Way(depth));
        }
        while (TryTake('|'));
        return new Piece.Either(ways.ToImmutable());
    }

    private ImmutableArray<Piece> Way(int depth)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        while (at < text.Length && text[at] != '|' && !(text[at] == ')' && depth > 0))
        {
            One(pieces, depth);
        }

        return pieces.ToImmutable();
    }

    private void One(ImmutableArray<Piece>.Builder pieces, int depth)
    {
        if (depth < Deepest && TryTake('('))
        {
            pieces.Add(Ways(depth + 1));
            TryTake(')');
        }
        else if (TryTake('…'))
        {
            Gap(pieces);
        }
        else if (text[at] is '^' or '$')
        {
            pieces.Add(new Piece.Edge(text[at++] == '^'));
        }
        else if (text[at] == '{' && text.IndexOf('}', at) is var end and > 0)
        {
            pieces.Add(new Piece.Slot(text[(at + 1)..end].Trim()));
            at = end + 1;
        }
        else
        {
            Sounds(pieces);
        }
    }

    private static void Gap(ImmutableArray<Piece>.Builder pieces)
    {
        if (pieces.Count == 0 || pieces[^1] is not Piece.Gap)
        {
            pieces.Add(new Piece.Gap());
        }
    }

    private void Sounds(ImmutableArray<Piece>.Builder pieces)
    {
        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        pieces.AddRange(SpokenText.Of(text.Substring(at, length)).Characters.Select(sound => new Piece.Sound(sound)));
        at += length;
    }

    private bool TryTake(char sign)
    {
        var taken = at < text.Length && text[at] == sign;
        at += taken ? 1 : 0;
        return taken;
    }
}
