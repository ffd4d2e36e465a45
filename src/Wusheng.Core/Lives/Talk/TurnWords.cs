using Wusheng.Core.Language;

namespace Wusheng.Core.Lives.Talk;

/// <summary>What of a pack's sayings stands in one turn, found in one go when it is first asked for.</summary>
internal sealed class TurnWords(PackSayings pack, TurnMemory turn)
{
    private static readonly IReadOnlyList<Found>[] Nowhere = [];

    private List<(int Pattern, IReadOnlyList<Found> Places)>? found;
    private List<(Found Where, SimilarReading Read)>? readings;
    private IReadOnlyList<Found>[] worded = Nowhere;
    private bool[]? near;

    internal PackSayings Pack => pack;

    internal SpokenText Text => turn.Text;

    /// <summary>Its sentences held against the pack's samples.</summary>
    internal List<(Found Where, SimilarReading Read)> Readings => readings ??= pack.Resembling.Read(turn.Written, turn.Text, turn.Meant);

    /// <summary>Whether it is near enough to a line of the guides.</summary>
    /// <param name="line">Its number among the pack's lines.</param>
    internal bool IsNear(int line) => (near ??= pack.Lines.NearIn(turn.Text))[line];

    /// <summary>Whether any sentence of it is most like the samples of a saying.</summary>
    internal bool IsLike(string saying)
    {
        foreach (var (_, read) in Readings)
        {
            if (read.Best?.Saying == saying)
            {
                return true;
            }
        }

        return false;
    }

    private List<(int Pattern, IReadOnlyList<Found> Places)> Patterns => found ??= turn.Meant is { } meant ? Both(pack.Find(turn.Text), pack.Find(meant)) : pack.Find(turn.Text);

    private static List<(int Pattern, IReadOnlyList<Found> Places)> Both(List<(int Pattern, IReadOnlyList<Found> Places)> written, List<(int Pattern, IReadOnlyList<Found> Places)> meant) =>
        [.. written.Concat(meant).GroupBy(each => each.Pattern, (pattern, all) => (pattern, (IReadOnlyList<Found>)[.. all.SelectMany(each => each.Places).Distinct().OrderBy(place => place.Start)]))];

    /// <summary>Where the words of a saying stand while nothing is known of its slots.</summary>
    internal IReadOnlyList<Found> Of(ReadySaying saying)
    {
        if (!Has(saying))
        {
            return [];
        }

        worded = worded.Length == 0 ? new IReadOnlyList<Found>[pack.Count] : worded;
        return worded[saying.Number] ??= new WordedSaying(saying, this).In(saying.Any.Select((pattern, at) => pattern.Open.IsTelling ? Of(saying.First + at) : []), saying.Unless.Select(pattern => pattern.Open));
    }

    /// <summary>Where one pattern of the pack stands.</summary>
    internal IReadOnlyList<Found> Of(int pattern)
    {
        foreach (var (number, places) in Patterns)
        {
            if (number == pattern)
            {
                return places;
            }
        }

        return [];
    }

    private bool Has(ReadySaying saying)
    {
        foreach (var (number, _) in Patterns)
        {
            if (number >= saying.First && number < saying.First + saying.Any.Length)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Of the places at which a saying's patterns stand, those that count.</summary>
internal sealed class WordedSaying(ReadySaying saying, TurnWords turn)
{
    /// <summary>Not in words of others, in a sentence like enough to its samples, and in none of its exceptions.</summary>
    internal IReadOnlyList<Found> In(IEnumerable<IReadOnlyList<Found>> places, IEnumerable<SayingPattern> unless)
    {
        var found = places.SelectMany(each => each).Where(one => (!saying.IsFamily || !turn.Text.IsMostlyReported(one)) && IsLikeEnough(one)).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var excused = Excused(unless);
        return [.. found.Where(one => !excused.Exists(each => Overlap(each, one)))];
    }

    /// <summary>Where exceptions stand.</summary>
    internal List<IReadOnlyList<Found>> Excused(IEnumerable<SayingPattern> unless) => [.. unless.Select(pattern => pattern.In(turn.Text)).Where(places => places.Count > 0)];

    // What one pattern found is in order and does not overlap itself, so the last that begins before the end decides.
    internal static bool Overlap(IReadOnlyList<Found> inOrder, Found one)
    {
        var (low, high) = (0, inOrder.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = inOrder[middle].Start < one.End ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && inOrder[low - 1].Overlaps(one);
    }

    /// <summary>A loose pattern counts only in a sentence that is like the saying's samples, as far as the saying asks for it.</summary>
    private bool IsLikeEnough(Found one) => saying.Saying.AtLeast is not { } least || Resembling.IsLike(saying.Saying.Id, least, turn, one);
}
