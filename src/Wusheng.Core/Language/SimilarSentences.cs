namespace Wusheng.Core.Language;

/// <summary>How like a sentence is to the samples of one saying.</summary>
/// <param name="Score">From 0 to 1: the share of this saying among all sayings and plain speech.</param>
/// <param name="Nearest">The sample it has most in common with.</param>
public sealed record Likeness(string Saying, double Score, string Nearest);

/// <summary>The sample sentences of one saying.</summary>
/// <param name="Near">From which likeness on a sentence counts, between 0 and 1; null is one half.</param>
public sealed record Samples(string Id, ImmutableArray<string> Like, decimal? Near);

/// <summary>
/// Finds sentences that say what a saying's samples say in words nobody listed. Learned once from the pack's own samples (`like`),
/// counter-samples (`unlike`) and lines, offline; the same pack always answers the same.
/// </summary>
public sealed class SimilarSentences
{
    /// <summary>From which share on a sentence counts, where the saying does not say.</summary>
    public const double Threshold = 0.5;

    private const int ShortestSentence = 5;
    private const int MostOnStack = 512;

    private readonly SimilarFeatures features;
    private readonly Dictionary<ulong, int> known;
    private readonly float[] weights;
    private readonly ImmutableArray<Samples> sayings;
    private readonly Lazy<List<(Samples Saying, string Text, SimilarBag Features)>> samples;

    private SimilarSentences(SimilarFeatures features, Dictionary<ulong, int> known, float[] weights, ImmutableArray<Samples> sayings)
    {
        (this.features, this.known, this.weights, this.sayings) = (features, known, weights, sayings);
        samples = new(() => [.. sayings.SelectMany(saying => saying.Like.Select(text => (saying, text, features.Of(text))))]);
    }

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
        var texts = sayings.SelectMany((saying, at) => saying.Like.Select(text => (text, at))).Concat(plain.Select(text => (text, sayings.Length))).Distinct().ToList();
        var known = new Dictionary<ulong, int>();
        var lessons = texts.ConvertAll(each => Lesson(features.Of(each.text), each.Item2, known));
        return new SimilarSentences(features, known, new SimilarLearning(known.Count, sayings.Length + 1).Learn(lessons), sayings);
    }

    /// <summary>Reads a sentence.</summary>
    public SimilarReading Read(string sentence) => Read(SpokenText.Of(sentence).Characters.AsSpan());

    /// <param name="heard">The characters of a sentence as they are heard.</param>
    internal SimilarReading Read(ReadOnlySpan<char> heard)
    {
        var found = features.Heard(heard);
        return new(this, heard.Length, found, Shares(found));
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

        return shares[best] >= (double)(sayings[best].Near ?? (decimal)Threshold)
            ? new Likeness(sayings[best].Id, Math.Round(shares[best], 3), Nearest(sayings[best], found))
            : null;
    }

    internal int IndexOf(string saying) => sayings.IndexOf(sayings.FirstOrDefault(each => each.Id == saying)!);

    private float[] Shares(SimilarBag found)
    {
        var shares = new float[sayings.Length + 1];
        Span<int> indices = found.Count <= MostOnStack ? stackalloc int[found.Count] : new int[found.Count];
        Span<float> values = found.Count <= MostOnStack ? stackalloc float[found.Count] : new float[found.Count];
        var (count, length) = (0, Length(found));
        for (var at = 0; at < found.Count; at++)
        {
            if (known.TryGetValue(found.Number(at), out var index))
            {
                (indices[count], values[count]) = (index, found.Weight(at) * 3 / length);
                count++;
            }
        }

        SimilarLearning.Shares(weights, indices[..count], values[..count], shares);
        return shares;
    }

    private string Nearest(Samples saying, SimilarBag found) => samples.Value
        .Where(sample => sample.Saying.Id == saying.Id)
        .MaxBy(sample => sample.Features.All.Where(each => found.Has(each.Number)).Sum(each => each.Weight) / Length(sample.Features)).Text;

    private static Lesson Lesson(SimilarBag found, int of, Dictionary<ulong, int> known)
    {
        var length = Length(found);
        return new Lesson([.. found.All.Select(each => IndexOf(each.Number, known))], [.. found.All.Select(each => each.Weight * 3 / length)], of);
    }

    private static int IndexOf(ulong feature, Dictionary<ulong, int> known)
    {
        if (!known.TryGetValue(feature, out var index))
        {
            known[feature] = index = known.Count;
        }

        return index;
    }

    private static float Length(SimilarBag found)
    {
        var sum = 0f;
        for (var at = 0; at < found.Count; at++)
        {
            sum += found.Weight(at) * found.Weight(at);
        }

        return MathF.Sqrt(sum);
    }
}

/// <summary>A sentence held against all samples.</summary>
public sealed class SimilarReading
{
    private readonly SimilarSentences of;
    private readonly float[] shares;

    internal SimilarReading(SimilarSentences of, int length, SimilarBag found, float[] shares)
    {
        (this.of, this.shares) = (of, shares);
        Best = of.Best(length, found, shares);
    }

    /// <summary>The saying it is most like, when it is like enough; null when it is plain speech.</summary>
    public Likeness? Best { get; }

    /// <summary>How like it is to a saying's samples, from 0 to 1; 0 for a saying without any.</summary>
    public double Share(string saying) => of.IndexOf(saying) is var index and >= 0 ? shares[index] : 0;

    /// <summary>The share of the saying it is most like.</summary>
    public double Highest => shares.SkipLast(1).Max();
}
