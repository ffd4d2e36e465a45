namespace Wusheng.Core.Language;

/// <summary>
/// How fast the slope of learning can change at most: half the weight of what the sentences have most in common. Found by looking at all
/// of them a few times over, always in the same way.
/// </summary>
internal static class SimilarSteepness
{
    private const int Looks = 6;

    // A few looks come close from below.
    private const float Margin = 1.05f;

    /// <param name="features">How many features there are.</param>
    internal static float Of(IReadOnlyList<Lesson> lessons, int features)
    {
        var (common, next) = (new float[features], new float[features]);
        Array.Fill(common, 1f / MathF.Sqrt(features));
        var most = 0f;
        for (var look = 0; look < Looks; look++)
        {
            Array.Clear(next);
            foreach (var lesson in lessons)
            {
                AddTo(next, lesson, In(common, lesson));
            }

            most = Length(next);
            Scale(next, 1 / Math.Max(most, float.Epsilon), common);
        }

        return most / 2 * Margin;
    }

    private static float In(float[] common, Lesson lesson)
    {
        var sum = 0f;
        for (var at = 0; at < lesson.Features.Length; at++)
        {
            sum += common[lesson.Features[at]] * lesson.Weights[at];
        }

        return sum;
    }

    private static void AddTo(float[] next, Lesson lesson, float times)
    {
        for (var at = 0; at < lesson.Features.Length; at++)
        {
            next[lesson.Features[at]] += lesson.Weights[at] * times;
        }
    }

    private static float Length(float[] of)
    {
        var sum = 0d;
        foreach (var each in of)
        {
            sum += each * (double)each;
        }

        return (float)Math.Sqrt(sum);
    }

    private static void Scale(float[] from, float by, float[] to)
    {
        for (var at = 0; at < from.Length; at++)
        {
            to[at] = from[at] * by;
        }
    }
}
