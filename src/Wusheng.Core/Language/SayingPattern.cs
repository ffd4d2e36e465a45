namespace Wusheng.Core.Language;

/// <summary>
/// A way of saying something: text, <c>(a|b|)</c> for one of several or none, <c>…</c> for a gap of at most 12 characters,
/// <c>{slot}</c> for what the facts put there (any short run while they do not know), <c>^</c> and <c>$</c> for where a sentence begins
/// and ends, <c>a&amp;b</c> for parts in any order with at most 12 characters in between. Particles at its end may be others or missing;
/// fillers and stutters in between are passed over. Time grows with the text only: all ways of reading it are followed side by side,
/// never one after the other.
/// </summary>
public sealed class SayingPattern
{
    /// <summary>What of a longer pattern lies beyond this is not read.</summary>
    public const int LongestText = 400;

    private readonly ImmutableArray<PatternPart> parts;

    private SayingPattern(ImmutableArray<PatternPart> parts) => this.parts = parts;

    /// <summary>False when nothing but open slots and gaps is left: then a match says nothing.</summary>
    public bool IsTelling => parts.All(part => part.IsTelling);

    /// <param name="text">The pattern as written.</param>
    /// <param name="slot">What stands in a slot, or null while that is not known.</param>
    /// <param name="sounds">Whether characters that sound alike may stand for one another.</param>
    public static SayingPattern Of(string text, Func<string, string?>? slot = null, bool sounds = false) =>
        new([.. Parts(text.Length > LongestText ? text[..LongestText] : text).Select(part => new PatternPart(part, slot ?? (_ => null), sounds))]);

    /// <summary>What of it the fewest texts hold; null when nothing in particular must stand there.</summary>
    internal PatternNeeds? Rarest => parts.Select(part => part.Needs).Where(needs => needs.Rarest is not null).MinBy(needs => needs.Rarest!.Often);

    /// <summary>Where it is said, from the left, none overlapping another.</summary>
    public IReadOnlyList<Found> In(SpokenText text) =>
        parts is [var only] ? only.In(text) : [.. HeardIn(text).Select(heard => heard.Place)];

    /// <summary>Where it is heard and, where other characters stand than were meant, which for which.</summary>
    public IReadOnlyList<Heard> HeardIn(SpokenText text) =>
        [.. parts is [var only] ? only.HeardIn(text) : new AnyOrder(parts.Length).Over(text, parts.Select(part => part.HeardIn(text)))];

    /// <summary>As <see cref="HeardIn"/>, reading every text to its end: the slow twin.</summary>
    internal IReadOnlyList<Heard> ReadIn(SpokenText text) =>
        [.. parts is [var only] ? only.Read(text) : new AnyOrder(parts.Length).Over(text, parts.Select(part => part.Read(text)))];

    /// <summary>The names of the slots of a pattern.</summary>
    internal static ImmutableArray<string> SlotsOf(string text) => [.. Parts(text.Length > LongestText ? text[..LongestText] : text).SelectMany(part => Slots(PatternReading.Read(part)))];

    private static IEnumerable<string> Slots(Piece.Either pieces) => pieces.Ways.SelectMany(way => way).SelectMany(piece => piece switch
    {
        Piece.Slot slot => [slot.Name],
        Piece.Either either => Slots(either),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>Cuts at every ampersand outside brackets.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
            if (text[at] == '&' && depth == 0)
            {
                yield return text[start..at];
                start = at + 1;
            }
        }

        yield return text[start..];
    }
}
