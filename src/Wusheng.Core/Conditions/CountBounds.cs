using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>
/// How many rows there are at least and at most while some of them cannot be judged. <c>count of x (…) >= 1</c> is already
/// true with one row that certainly counts, whatever the others turn out to be.
/// </summary>
internal readonly record struct CountBounds(int Least, int Most)
{
    public static CountBounds? Of(Expression.CountOf count, IFacts facts)
    {
        if (FactPath.Resolve(count.Rows, facts)?.Rows is not { } rows)
        {
            return null;
        }

        var (least, most) = (0, 0);
        foreach (var row in rows)
        {
            var counts = count.Where is null ? Truth.True : ConditionEvaluator.Evaluate(count.Where, row);
            least += counts == Truth.True ? 1 : 0;
            most += counts == Truth.False ? 0 : 1;
        }

        return new CountBounds(least, most);
    }

    /// <summary>The answer of a comparison with a count on its left; null when there is none there or the right side is no number.</summary>
    public static Truth? Compare(Condition.Compare test, IFacts facts)
    {
        if (test.Left is not Expression.CountOf count || Of(count, facts) is not { } bounds)
        {
            return null;
        }

        if (ConditionEvaluator.Evaluate(test.Right, facts) is not Value.Number number)
        {
            return null;
        }

        return test.By == Comparison.Equal ? bounds.Equal(number.Amount) : bounds.Ordered(test.By, number.Amount);
    }

    private Truth Equal(decimal number) =>
        number < Least || number > Most || number != decimal.Truncate(number) ? Truth.False
        : Least == Most ? Truth.True
        : Truth.Unknown;

    private Truth Ordered(Comparison by, decimal number)
    {
        var atLeast = ValueOrder.Holds(((decimal)Least).CompareTo(number), by);
        var atMost = ValueOrder.Holds(((decimal)Most).CompareTo(number), by);
        return atLeast == atMost ? Kleene.Of(atLeast) : Truth.Unknown;
    }
}
