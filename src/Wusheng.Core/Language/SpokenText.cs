namespace Wusheng.Core.Language;

/// <summary>
/// A text as matching reads it: only what can be heard, in one width, one case and simplified characters. Punctuation, spaces, marks of
/// intonation, emoji, invisible characters and stage notes in brackets are gone; every character left knows its place in the original.
/// Fillers, particles and stutters stay, and are marked as what matching may pass over.
/// </summary>
public sealed class SpokenText
{
    private readonly string written;
    private readonly int[] starts;
    private readonly Mark[] marks;
    private IReadOnlyList<Found>? reported;
    private PairSet? writtenPairs;
    private PairSet? soundedPairs;

    private SpokenText(string written, string characters, int[] starts, Mark[] marks)
    {
        (this.written, Characters, this.starts, this.marks) = (written, characters, starts, marks);
    }

    /// <summary>What can be heard; numerals are digits, as a recording may be written down either way.</summary>
    public string Characters { get; }

    public static SpokenText Of(string text)
    {
        var heard = new Listening(text);
        var (characters, starts, marks) = heard.Whole();
        Slack.MarkIn(characters, marks);
        Edges.Spread(marks);
        return new SpokenText(text, characters, starts, marks);
    }

    /// <summary>The same text in the words that were meant, where it makes far more sense so; null where it makes most as it is written.</summary>
    internal SpokenText? Meant => MeantWords.Of(Characters) is { } meant ? new SpokenText(written, meant, starts, marks) : null;

    /// <summary>Whether this character may be passed over: a filler, a particle, the first go of a stutter.</summary>
    public bool IsSlack(int at) => marks[at].HasFlag(Mark.Slack);

    /// <summary>Whether something begins here: the text, or what follows a pause.</summary>
    public bool BeginsAt(int at) => at < marks.Length && marks[at].HasFlag(Mark.Begins);

    /// <summary>Whether something ends before this character: the text, or what precedes a pause.</summary>
    public bool EndsAt(int at) => at > 0 && marks[at - 1].HasFlag(Mark.Ends);

    /// <summary>The stretch of the original in which these characters stand.</summary>
    /// <param name="from">The first of <see cref="Characters"/>.</param>
    /// <param name="to">The one after the last; more than <paramref name="from"/>.</param>
    public Found Original(int from, int to) => new(starts[from], starts[to - 1] + (marks[to - 1].HasFlag(Mark.Wide) ? 2 : 1) - starts[from]);

    /// <summary>The characters that stand in a stretch of the original, as a range of <see cref="Characters"/>.</summary>
    public Range Within(Found place) => First(place.Start)..First(place.End);

    /// <summary>Whether what stands here is what others said, or what the speaker says was not or must not be said.</summary>
    public bool IsReported(Found place) => Reported.Any(stretch => stretch.Contains(place));

    /// <summary>Whether so much of what stands here is others' words that the whole says little of the speaker.</summary>
    internal bool IsMostlyReported(Found place) => IsReported(place)
        || Reported.Sum(stretch => Math.Max(0, Math.Min(stretch.End, place.End) - Math.Max(stretch.Start, place.Start))) * 5 > place.Length * 2;

    /// <summary>The characters of a stretch that are the speaker's own words: others' are left out, unless there is nothing else.</summary>
    internal ReadOnlySpan<char> Own(Found place)
    {
        var within = Within(place);
        var all = Characters.AsSpan()[within];
        if (!Reported.Any(place.Overlaps))
        {
            return all;
        }

        var from = within.Start.Value;
        var own = Enumerable.Range(from, all.Length).Where(at => !IsReported(Original(at, at + 1))).Select(at => Characters[at]).ToArray();
        return own.Length == 0 ? all : own;
    }

    private IReadOnlyList<Found> Reported => reported ??= ReportedSpeech.In(written, this);

    internal PairSet Written => writtenPairs ??= PairSet.Written(this);

    internal PairSet Sounded => soundedPairs ??= PairSet.Sounded(this);

    private int First(int original)
    {
        var at = Array.BinarySearch(starts, original);
        for (at = at < 0 ? ~at : at; at > 0 && starts[at - 1] == original; at--)
        {
        }

        return at;
    }
}

/// <summary>Where in the original text something stands, in UTF-16 units.</summary>
public readonly record struct Found(int Start, int Length)
{
    public int End => Start + Length;

    public bool Overlaps(Found other) => Start < other.End && other.Start < End;

    public bool Contains(Found other) => Start <= other.Start && other.End <= End;
}
