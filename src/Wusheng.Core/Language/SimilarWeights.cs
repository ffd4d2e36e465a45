namespace Wusheng.Core.Language;

/// <summary>What was learned of every feature that was ever met, and the shares it gives a sentence.</summary>
internal sealed class SimilarWeights
{
    private const int MostOnStack = 512;

    // Every sentence is as long as every other, whatever its number of features.
    private const float Length = 3;

    private readonly Dictionary<ulong, int> known = [];
    private readonly float[] weights;
    private readonly int classes;

    internal SimilarWeights(IEnumerable<(SimilarBag Features, int Class)> sentences, int classes)
    {
        this.classes = classes;
        var lessons = sentences.Select(each => Lesson(each.Features, each.Class)).ToList();
        weights = new SimilarLearning(known.Count, classes).Learn(lessons);
    }

    /// <summary>The share of each class.</summary>
    internal float[] Shares(SimilarBag found)
    {
        Span<int> indices = found.Count <= MostOnStack ? stackalloc int[found.Count] : new int[found.Count];
        Span<float> values = found.Count <= MostOnStack ? stackalloc float[found.Count] : new float[found.Count];
        var (count, scale) = (0, Length / LengthOf(found));
        for (var at = 0; at < found.Count; at++)
        {
            if (known.TryGetValue(found.Number(at), out var index))
            {
                (indices[count], values[count]) = (index, found.Weight(at) * scale);
                count++;
            }
        }

        var shares = new float[SimilarLearning.WidthOf(classes)];
        SimilarLearning.Shares(weights, classes, indices[..count], values[..count], shares);
        return shares;
    }

    internal static float LengthOf(SimilarBag found)
    {
        var sum = 0f;
        for (var at = 0; at < found.Count; at++)
        {
            sum += found.Weight(at) * found.Weight(at);
        }

        return MathF.Sqrt(sum);
    }

    private Lesson Lesson(SimilarBag found, int of)
    {
        var scale = Length / LengthOf(found);
        return new Lesson([.. found.All.Select(each => IndexOf(each.Number))], [.. found.All.Select(each => each.Weight * scale)], of);
    }

    private int IndexOf(ulong feature)
    {
        if (!known.TryGetValue(feature, out var index))
        {
            known[feature] = index = known.Count;
        }

        return index;
    }
}
