using Wusheng.Core.Language;
using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives.Talk;

/// <summary>Where in a turn a sentence is like a saying's samples.</summary>
internal sealed record Resemblance(Found Where, Likeness? Likeness);

/// <summary>
/// The sentences of a turn that are like samples of the pack. Learned once for a pack.
/// </summary>
internal sealed class Resembling
{
    // Of two families in one sentence, one so far behind the other is a chance likeness of words.
    private const double FarBehind = 0.1;

    private readonly Lazy<SimilarSentences?> sentences;

    internal Resembling(Pack pack) => sentences = new Lazy<SimilarSentences?>(() => Learned(pack));

    /// <summary>Learned from the samples of a pack's sayings, against its counter-samples and its own lines.</summary>
    private static SimilarSentences? Learned(Pack pack) => SimilarSentences.Of(
        [.. pack.Sayings.Where(saying => !saying.Like.IsEmpty).Select(saying => new Samples(saying.Id, saying.Like, saying.Near))],
        pack.Words.Select(notion => notion.Words),
        pack.Sayings.SelectMany(saying => saying.Unlike).Concat(pack.Lines.Select(line => line.Say)));

    internal void Learn() => _ = sentences.Value;

    /// <summary>The sentences of a turn that are like samples.</summary>
    internal static IEnumerable<Resemblance> In(TurnWords turn) =>
        turn.Readings.Where(each => each.Read.Best is not null).Select(each => new Resemblance(each.Where, each.Read.Best));

    /// <summary>Whether a sentence in which the words stand is like a saying's samples, and not far more like those of another.</summary>
    internal static bool IsLike(string saying, decimal least, TurnWords turn, Found words) =>
        turn.Readings.Exists(each => each.Where.Overlaps(words) && each.Read.Share(saying) >= Math.Max((double)least, each.Read.Highest * FarBehind));

    /// <summary>The sentences of a turn held against the samples; of one that was meant otherwise than written, whichever is more like one of them.</summary>
    internal List<(Found Where, SimilarReading Read)> Read(string written, SpokenText text, SpokenText? meant) => sentences.Value is not { } known ? []
        : [.. Sentences.Windows(written).Select(where => (where, Worse(known, text.Own(where), meant is null ? [] : meant.Own(where))))];

    private static SimilarReading Worse(SimilarSentences known, ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        var read = known.Read(written);
        if (meant.IsEmpty || meant.SequenceEqual(written))
        {
            return read;
        }

        var other = known.Read(meant);
        return other.Highest > read.Highest ? other : read;
    }
}
