using Wusheng.Core.Conditions;
using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Counting;

/// <summary>Of whom and of what stretch of time a figure is asked; null: of everybody, of all time.</summary>
/// <param name="From">The first moment, in universal time.</param>
/// <param name="To">The first moment after it.</param>
public sealed record FigureScope(string? Person, DateTimeOffset? From, DateTimeOffset? To)
{
    public static FigureScope Everything { get; } = new(null, null, null);
}

/// <summary>Figures over records, computed anew from what the lives say; every one opens the records it was made of.</summary>
public static class Figures
{
    /// <summary>The indicator's one figure; null when nothing is known of it. A share is in percent, 0 to 100.</summary>
    public static Value? Of(IWorld world, string site, Pack pack, Indicator indicator, FigureScope scope, DateTimeOffset now)
    {
        var records = Within(world, site, pack, indicator, scope, now).ToList();
        return indicator.Is is { Function: { } function } measure
            ? Measured(function, measure, indicator, records)
            : indicator.Is is { Of: { } of } && records is [var any, ..] ? ConditionEvaluator.Evaluate(of, new CountFacts(any.Facts, indicator, records)) : null;
    }

    /// <summary>One of the indicator's counts, or null when it has none of that name.</summary>
    public static Value? CountOf(IWorld world, string site, Pack pack, Indicator indicator, string count, FigureScope scope, DateTimeOffset now) =>
        indicator.Counts.FirstOrDefault(each => each.Id == count) is { } counted
            ? new Value.Number(Within(world, site, pack, indicator, scope, now).Count(record => Counts(record, counted)))
            : null;

    /// <summary>The lives behind a figure, newest first; of one count when it is named.</summary>
    public static IEnumerable<Life> Records(IWorld world, string site, Pack pack, Indicator indicator, string? count, FigureScope scope, DateTimeOffset now) =>
        Within(world, site, pack, indicator, scope, now)
            .Where(record => count is null || indicator.Counts.Any(each => each.Id == count && Counts(record, each)))
            .Select(record => record.Life).DistinctBy(life => life.Id);

    private static IEnumerable<FigureRecord> Within(IWorld world, string site, Pack pack, Indicator indicator, FigureScope scope, DateTimeOffset now) =>
        FigureRecords.Of(world, site, pack, indicator.Of, now).Where(record =>
            (scope.Person is null || record.Person == scope.Person)
            && (scope.From is null || record.At >= scope.From) && (scope.To is null || record.At < scope.To)
            && (indicator.When is null || ConditionEvaluator.Evaluate(indicator.When, record.Facts) == Truth.True));

    internal static bool Counts(FigureRecord record, IndicatorCount count) => count.When is not null
        ? ConditionEvaluator.Evaluate(count.When, record.Facts) == Truth.True
        : count.Moment is not { } moment || record.Life.Whole.Moments.ContainsKey(moment.ToString())
            || FactPath.Resolve(moment, record.Facts) is { IsSet: true };

    private static Value? Measured(string function, Measure measure, Indicator indicator, List<FigureRecord> records)
    {
        var counted = measure.Where is null ? records : [.. records.Where(record => ConditionEvaluator.Evaluate(measure.Where, record.Facts) == Truth.True)];
        return function switch
        {
            "count" => new Value.Number(counted.Count),
            "share" => records.Count == 0 ? null : new Value.Number(Math.Round(100m * counted.Count / records.Count, 2, MidpointRounding.AwayFromZero)),
            _ => Gathering.Of(function, counted.Select(record => ConditionEvaluator.Evaluate(Bare(measure.Of!, indicator.Of), record.Facts)).OfType<Value>()),
        };
    }

    // "sum of fault.cost" of the indicator of faults is the cost of each.
    private static Expression Bare(Expression of, string type) => of is Expression.Name { Path.Names: [var first, _, ..] names } && first == type
        ? new Expression.Name(new Conditions.Path(names.RemoveAt(0))) : of;
}
