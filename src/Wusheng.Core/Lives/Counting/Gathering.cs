using System.Globalization;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Counting;

/// <summary>One figure of many: sum, mean, least, greatest, middle, or the one that so many percent do not exceed.</summary>
internal static class Gathering
{
    /// <summary>Null when there are none (a sum of none is nought) or they are not of one measure.</summary>
    internal static Value? Of(string function, IEnumerable<Value> values)
    {
        var all = values.ToList();
        var amounts = all.Select(Amount).OfType<decimal>().Order().ToList();
        if (all.Count == 0 || amounts.Count < all.Count)
        {
            return all.Count == 0 && function == "sum" ? new Value.Number(0) : null;
        }

        return Made(all[0], function switch
        {
            "sum" => amounts.Sum(),
            "avg" => Math.Round(amounts.Average(), 4, MidpointRounding.AwayFromZero),
            "min" => amounts[0],
            "max" => amounts[^1],
            "median" => amounts.Count % 2 == 1 ? amounts[amounts.Count / 2] : (amounts[(amounts.Count / 2) - 1] + amounts[amounts.Count / 2]) / 2,
            _ => amounts[Rank(function, amounts.Count)],
        });
    }

    /// <summary>The nearest rank: <c>p90</c> of ten is the ninth.</summary>
    private static int Rank(string function, int count) =>
        Math.Clamp((int)Math.Ceiling(decimal.Parse(function[1..], CultureInfo.InvariantCulture) * count / 100) - 1, 0, count - 1);

    private static decimal? Amount(Value value) => value switch
    {
        Value.Number number => number.Amount,
        Value.Money money => money.Amount,
        Value.Duration duration => duration.Length.Ticks,
        Value.YesNo yes => yes.Yes ? 1 : 0,
        _ => null,
    };

    private static Value Made(Value like, decimal amount) => like switch
    {
        Value.Money => new Value.Money(amount),
        Value.Duration => new Value.Duration(TimeSpan.FromTicks((long)amount)),
        _ => new Value.Number(amount),
    };
}
