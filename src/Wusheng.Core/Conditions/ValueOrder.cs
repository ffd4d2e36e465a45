using Wusheng.Core.Values;

namespace Wusheng.Core.Conditions;

/// <summary>
/// How two values compare. Numbers stand beside money as yuan; an hour beside a moment means that hour today at the site;
/// a day beside a moment is compared with the moment's day there.
/// </summary>
internal static class ValueOrder
{
    public static Truth Compare(Value? left, Comparison by, Value? right, IFacts facts)
    {
        if (left is null || right is null)
        {
            return Truth.Unknown;
        }

        return Sign(left, right, facts) is { } sign ? Kleene.Of(Holds(sign, by))
            : by == Comparison.Equal && Same(left, right) is { } same ? Kleene.Of(same)
            : Truth.Unknown;
    }

    public static bool Holds(int sign, Comparison by) => by switch
    {
        Comparison.Equal => sign == 0,
        Comparison.Less => sign < 0,
        Comparison.AtMost => sign <= 0,
        Comparison.More => sign > 0,
        Comparison.AtLeast => sign >= 0,
    };

    private static int? Sign(Value left, Value right, IFacts facts) => (left, right) switch
    {
        (Value.Moment a, Value.Moment b) => a.At.CompareTo(b.At),
        (Value.Moment a, Value.Hour b) => a.At.CompareTo(Today(b, facts)),
        (Value.Hour a, Value.Moment b) => Today(a, facts).CompareTo(b.At),
        (Value.Moment a, Value.Day b) => SiteTime.DayOf(a.At, facts.Zone).CompareTo(b.On),
        (Value.Day a, Value.Moment b) => a.On.CompareTo(SiteTime.DayOf(b.At, facts.Zone)),
        (Value.Duration a, Value.Duration b) => a.Length.CompareTo(b.Length),
        (Value.WorkingDays a, Value.WorkingDays b) => a.Days.CompareTo(b.Days),
        (Value.Day a, Value.Day b) => a.On.CompareTo(b.On),
        (Value.Hour a, Value.Hour b) => a.At.CompareTo(b.At),
        _ => Amount(left) is { } a && Amount(right) is { } b ? a.CompareTo(b) : null,
    };

    private static DateTimeOffset Today(Value.Hour hour, IFacts facts) =>
        SiteTime.MomentOf(SiteTime.DayOf(facts.Now, facts.Zone), hour.At, facts.Zone);

    private static decimal? Amount(Value value) => value switch
    {
        Value.Number number => number.Amount,
        Value.Money money => money.Amount,
        _ => null,
    };

    private static bool? Same(Value left, Value right) =>
        left.GetType() == right.GetType() ? left.Equals(right)
        : Written(left) is { } a && Written(right) is { } b ? a == b
        : null;

    private static string? Written(Value value) => value switch
    {
        Value.Text text => text.Content,
        Value.Word word => word.Key,
        Value.Person person => person.Id,
        Value.Life life => life.Id,
        Value.Thing thing => thing.Key,
        Value.YesNo yes => yes.Yes ? "yes" : "no",
        _ => null,
    };
}
