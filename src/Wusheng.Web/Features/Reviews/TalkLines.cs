namespace Wusheng.Web.Features.Reviews;

/// <summary>A piece of a turn: plain, or marked with a finding.</summary>
public sealed record TalkPiece(string Text, ReviewedFinding? Found);

/// <summary>One turn of the talk as it is read, or a run of turns in which nothing was found.</summary>
/// <param name="Silence">Whole seconds nobody spoke before it, where that is long.</param>
/// <param name="Folded">How many plain turns stand here folded; 0 for a turn.</param>
public sealed record TalkLine(TalkTurn? Turn, ImmutableArray<TalkPiece> Pieces, int Silence, int Folded);

/// <summary>Cuts a talk into lines to read.</summary>
internal static class TalkLines
{
    /// <summary>From how many seconds on a silence is shown.</summary>
    private const decimal LongSilence = 10;

    // A run shorter than this is quicker read than opened.
    private const int LeastFolded = 6;
    private const int Around = 2;

    public static ImmutableArray<TalkLine> Of(Reviewed contact, bool whole)
    {
        var turns = contact.Life.Talk.Turns;
        var marked = contact.Findings.Where(found => found.Turn is not null).ToLookup(found => found.Turn!.Value);
        var lines = ImmutableArray.CreateBuilder<TalkLine>();
        for (var at = 0; at < turns.Length; at++)
        {
            var run = whole ? 0 : Plain(turns.Length, at, marked);
            if (run >= LeastFolded)
            {
                lines.Add(new TalkLine(null, [], 0, run));
                at += run - 1;
                continue;
            }

            var silence = at == 0 ? 0 : turns[at].From - turns[at - 1].To;
            lines.Add(new TalkLine(turns[at], Pieces(turns[at].Text, marked[at]), silence >= LongSilence ? (int)silence : 0, 0));
        }

        return lines.ToImmutable();
    }

    /// <summary>How many turns from here on have nothing found in them or near them; the beginning and the end are always read.</summary>
    private static int Plain(int count, int from, ILookup<int, ReviewedFinding> marked)
    {
        var at = from;
        while (at < count - Around && at >= Around && Enumerable.Range(at - Around, (2 * Around) + 1).All(near => !marked.Contains(near)))
        {
            at++;
        }

        return at - from;
    }

    /// <summary>A text cut at what was found in it.</summary>
    internal static ImmutableArray<TalkPiece> Pieces(string text, IEnumerable<ReviewedFinding> found)
    {
        var pieces = ImmutableArray.CreateBuilder<TalkPiece>();
        var at = 0;
        foreach (var one in found.Where(each => each.Found.Words is not null).OrderBy(each => each.Found.Words!.Start))
        {
            var (start, end) = (Math.Max(at, one.Found.Words!.Start), Math.Min(text.Length, one.Found.Words.End));
            if (start < end)
            {
                pieces.Add(new TalkPiece(text[at..start], null));
                pieces.Add(new TalkPiece(text[start..end], one));
                at = end;
            }
        }

        pieces.Add(new TalkPiece(text[at..], null));
        return pieces.ToImmutable();
    }
}
