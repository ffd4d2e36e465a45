using System.Collections.Frozen;

namespace Wusheng.Core.Time;

/// <summary>The plan of every date: an exception if there is one, else the week.</summary>
internal sealed class DayPlans
{
    private readonly ImmutableArray<DayPlan> _week;
    private readonly FrozenDictionary<DateOnly, DayPlan> _exceptions;

    public DayPlans(WeekPattern week, IEnumerable<DayException> exceptions)
    {
        _week = [.. Enumerable.Range(0, 7).Select(day => DayPlan.Ordinary(week[(DayOfWeek)day]))];
        _exceptions = exceptions
            .GroupBy(day => day.Date)
            .ToFrozenDictionary(same => same.Key, same => DayPlan.Of(same.Last(), week));
    }

    public DayPlan On(DateOnly date) =>
        _exceptions.TryGetValue(date, out var exception) ? exception : _week[(int)date.DayOfWeek];
}
