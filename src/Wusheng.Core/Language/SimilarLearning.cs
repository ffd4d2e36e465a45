namespace Wusheng.Core.Language;

/// <summary>One sentence to learn from: its features by index with their weights, and the class it belongs to.</summary>
internal readonly record struct Lesson(int[] Features, float[] Weights, int Class);

/// <summary>
/// Learns how much each feature speaks for each class, by going over the same sentences in the same order a fixed number of times
/// (multinomial logistic regression with adaptive steps). No lots are drawn: the same samples always give the same weights.
/// </summary>
internal sealed class SimilarLearning(int features, int classes)
{
    private const int Rounds = 24;
    private const float Step = 0.25f;
    private const float Decay = 2e-5f;

    private readonly float[] weights = new float[features * classes];
    private readonly float[] moved = new float[features * classes];
    private readonly float[] scores = new float[classes];

    /// <returns>Feature by class, the classes of a feature side by side.</returns>
    internal float[] Learn(IReadOnlyList<Lesson> lessons)
    {
        var stride = Stride(lessons.Count);
        for (var round = 0; round < Rounds; round++)
        {
            for (int count = 0, at = round % Math.Max(lessons.Count, 1); count < lessons.Count; count++, at = (at + stride) % lessons.Count)
            {
                Take(lessons[at]);
            }
        }

        return weights;
    }

    /// <summary>The share of each class.</summary>
    internal static void Shares(float[] weights, ReadOnlySpan<int> features, ReadOnlySpan<float> values, Span<float> shares)
    {
        shares.Clear();
        for (var at = 0; at < features.Length; at++)
        {
            var row = weights.AsSpan(features[at] * shares.Length, shares.Length);
            for (var each = 0; each < row.Length; each++)
            {
                shares[each] += row[each] * values[at];
            }
        }

        var (most, sum) = (float.MinValue, 0f);
        foreach (var score in shares)
        {
            most = Math.Max(most, score);
        }

        for (var each = 0; each < shares.Length; each++)
        {
            sum += shares[each] = MathF.Exp(shares[each] - most);
        }

        for (var each = 0; each < shares.Length; each++)
        {
            shares[each] /= sum;
        }
    }

    private void Take(Lesson lesson)
    {
        Shares(weights, lesson.Features, lesson.Weights, scores);
        scores[lesson.Class] -= 1;
        for (var at = 0; at < lesson.Features.Length; at++)
        {
            var row = lesson.Features[at] * classes;
            for (var each = 0; each < classes; each++)
            {
                var slope = (scores[each] * lesson.Weights[at]) + (Decay * weights[row + each]);
                moved[row + each] += slope * slope;
                weights[row + each] -= Step * slope / (MathF.Sqrt(moved[row + each]) + 1e-3f);
            }
        }
    }

    // Neighbours in a list are of one class; a stride without a common factor visits all, well mixed.
    private static int Stride(int count)
    {
        var stride = Math.Max(1, (int)(count * 0.618));
        while (stride > 1 && Gcd(stride, count) != 1)
        {
            stride--;
        }

        return stride;
    }

    private static int Gcd(int one, int other) => other == 0 ? one : Gcd(other, one % other);
}
