namespace Wusheng.Core.Language;

/// <summary>How like a sentence is to the samples of one saying.</summary>
/// <param name="Score">From 0 to 1: the share of this saying among all sayings and plain speech.</param>
/// <param name="Nearest">The sample it has most in common with.</param>
public sealed record Likeness(string Saying, double Score, string Nearest);

/// <summary>The sample sentences of one saying.</summary>
/// <param name="Near">What all sayings together must at least have of a sentence that is most like this one, between 0 and 1; null leaves it to <see cref="SimilarSentences.Threshold"/>.</param>
public sealed record Samples(string Id, ImmutableArray<string> Like, decimal? Near);

/// <summary>
/// Finds sentences that say what a saying's samples say in words nobody listed. Learned once from the pack's own samples (`like`),
/// counter-samples (`unlike`) and lines, offline; the same pack always answers the same.
/// </summary>
public sealed class SimilarSentences
{
    /// <summary>What all sayings together must at least have of a sentence, from 0 to 1, where the saying does not say; the rest is plain speech.</summary>
    public const double Threshold = 0.8;

    // Sure that it is none of plain speech is not sure of which saying it is: one of them must have half.
    private const double Clear = 0.5;

    private const int ShortestSentence = 5;

    private readonly SimilarFeatures features;
    private readonly SimilarWeights weights;
    private readonly ImmutableArray<Samples> sayings;
    private readonly Dictionary<string, int> places;
    private readonly Lazy<List<(Samples Saying, string Text, SimilarBag Features)>> samples;

    private SimilarSentences(SimilarFeatures features, SimilarWeights weights, ImmutableArray<Samples> sayings)
    {
        (this.features, this.weights, this.sayings) = (features, weights, sayings);
        places = sayings.Index().ToDictionary(each => each.Item.Id, each => each.Index);
        samples = new(() => [.. sayings.SelectMany(saying => saying.Like.Select(text => (saying, text, features.Of(text))))]);
    }

    /// <summary>How many sayings have samples.</summary>
    internal int Count => sayings.Length;

    /// <summary>Learns; null when nothing has samples.</summary>
    /// <param name="notions">The words that stand for each notion.</param>
    /// <param name="plain">Sentences that are none of them.</param>
    public static SimilarSentences? Of(ImmutableArray<Samples> sayings, IEnumerable<ImmutableArray<string>> notions, IEnumerable<string> plain)
    {
        if (sayings.IsEmpty)
        {
            return null;
        }

        var features = new SimilarFeatures(notions);
        var sentences = sayings.SelectMany((saying, at) => saying.Like.Select(text => (Text: text, Class: at))).Concat(plain.Select(text => (Text: text, Class: sayings.Length))).Distinct();
        return new SimilarSentences(features, new SimilarWeights(sentences.Select(each => (features.Of(each.Text), each.Class)), sayings.Length + 1), sayings);
    }

    /// <summary>Reads a sentence.</summary>
    public SimilarReading Read(string sentence) => Read(SpokenText.Of(sentence).Characters.AsSpan());

    /// <param name="heard">The characters of a sentence as they are heard.</param>
    internal SimilarReading Read(ReadOnlySpan<char> heard)
    {
        var found = features.Heard(heard);
        return new(this, heard.Length, found, weights.Shares(found));
    }

    /// <summary>The saying a sentence is most like, when it is like enough; null when it is plain speech.</summary>
    internal Likeness? Best(int length, SimilarBag found, float[] shares)
    {
        if (length < ShortestSentence)
        {
            return null;
        }

        var best = 0;
        for (var each = 1; each < sayings.Length; each++)
        {
            best = shares[each] > shares[best] ? each : best;
        }

        return shares[best] >= Clear && 1 - shares[sayings.Length] >= (double)(sayings[best].Near ?? (decimal)Threshold)
            ? new Likeness(sayings[best].Id, Math.Round(shares[best], 3), Nearest(sayings[best], found))
            : null;
    }

    internal int IndexOf(string saying) => places.GetValueOrDefault(saying, -1);

    private string Nearest(Samples saying, SimilarBag found) => samples.Value
        .Where(sample => sample.Saying.Id == saying.Id)
        .MaxBy(sample => sample.Features.All.Where(each => found.Has(each.Number)).Sum(each => each.Weight) / SimilarWeights.LengthOf(sample.Features)).Text;
}
