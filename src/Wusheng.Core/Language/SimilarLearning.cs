using System.Numerics;

namespace Wusheng.Core.Language;

/// <summary>One sentence to learn from: its features by index with their weights, and the class it belongs to.</summary>
internal readonly record struct Lesson(int[] Features, float[] Weights, int Class);

/// <summary>
/// Learns how much each feature speaks for each class: multinomial logistic regression that is held back from trusting single sentences.
/// Every step looks at all sentences at once, so their order does not matter and one sentence more or less moves all answers a little,
/// never some of them a lot. No lots are drawn: the same samples always give the same weights.
/// </summary>
internal sealed class SimilarLearning(int features, int classes)
{
    private const int Rounds = 80;

    // How strongly weights are held back; a sentence has a length of three.
    private const float Restraint = 0.5f;

    private readonly int width = WidthOf(classes);
    private readonly float[] weights = new float[features * WidthOf(classes)];
    private readonly float[] ahead = new float[features * WidthOf(classes)];
    private readonly float[] slopes = new float[features * WidthOf(classes)];
    private readonly float[] scores = new float[WidthOf(classes)];

    /// <summary>How many places the classes of a feature take side by side.</summary>
    internal static int WidthOf(int classes) => (classes + 15) / 16 * 16;

    /// <returns>Feature by class, the classes of a feature side by side.</returns>
    internal float[] Learn(IReadOnlyList<Lesson> lessons)
    {
        // No step overshoots as long as the slope changes no faster; how far the way so far is kept on follows from it.
        var steepest = SimilarSteepness.Of(lessons, features) + Restraint;
        var swing = (1 - MathF.Sqrt(Restraint / steepest)) / (1 + MathF.Sqrt(Restraint / steepest));
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(slopes);
            foreach (var lesson in lessons)
            {
                Slope(lesson);
            }

            Step(steepest, swing);
        }

        return weights;
    }

    /// <summary>The share of each class.</summary>
    /// <param name="shares">As wide as the classes of a feature.</param>
    internal static void Shares(float[] weights, int classes, ReadOnlySpan<int> features, ReadOnlySpan<float> values, Span<float> shares)
    {
        // Side by side as many classes as fit; of each the features in their order.
        for (var lane = 0; lane < shares.Length; lane += Vector<float>.Count)
        {
            var score = Vector<float>.Zero;
            for (var at = 0; at < features.Length; at++)
            {
                score += new Vector<float>(weights.AsSpan((features[at] * shares.Length) + lane)) * values[at];
            }

            score.CopyTo(shares[lane..]);
        }

        var (most, sum) = (float.MinValue, 0f);
        foreach (var score in shares[..classes])
        {
            most = Math.Max(most, score);
        }

        foreach (ref var share in shares[..classes])
        {
            sum += share = MathF.Exp(share - most);
        }

        foreach (ref var share in shares[..classes])
        {
            share /= sum;
        }
    }

    private void Slope(Lesson lesson)
    {
        Shares(ahead, classes, lesson.Features, lesson.Weights, scores);
        scores[lesson.Class] -= 1;
        for (var at = 0; at < lesson.Features.Length; at++)
        {
            Add(scores, lesson.Weights[at], slopes.AsSpan(lesson.Features[at] * width, width));
        }
    }

    private void Step(float steepest, float swing)
    {
        for (var at = 0; at < weights.Length; at += Vector<float>.Count)
        {
            var (from, was) = (new Vector<float>(ahead, at), new Vector<float>(weights, at));
            var next = from - ((new Vector<float>(slopes, at) + (from * Restraint)) / new Vector<float>(steepest));
            (next + ((next - was) * swing)).CopyTo(ahead, at);
            next.CopyTo(weights, at);
        }
    }

    // Lane by lane, multiplied and then added: the same on every processor, however wide.
    private static void Add(ReadOnlySpan<float> row, float times, Span<float> to)
    {
        for (var at = 0; at < to.Length; at += Vector<float>.Count)
        {
            (new Vector<float>(to[at..]) + (new Vector<float>(row[at..]) * times)).CopyTo(to[at..]);
        }
    }
}
