using Wusheng.Core.Time;

namespace Wusheng.Web.Features.Cases;

/// <summary>The stretches in which a clock still counts. One reckoning for case, list, counter, till and wall, so that no two of them state different times left.</summary>
internal static class ClockCounts
{
    /// <summary>Null where every hour counts, and where nothing is left to count.</summary>
    public static List<CountedSpan>? Until(BusinessCalendar calendar, DateTimeOffset now, DateTimeOffset due) =>
        calendar.IsAlways || now >= due ? null
        : [.. calendar.Between(now, due).Where(stretch => stretch.Counts).Select(stretch => new CountedSpan(stretch.Interval.Start, stretch.Interval.End))];

    /// <summary>The calendar of a clock in a row of a list. Only of a debt does the life itself say which.</summary>
    public static string? CalendarOf(IWorld world, LifeRow row, ClockType? type) =>
        type is not null && row.Type == BuiltIn.Commitment && world.Find(new LifeId(row.Id)) is { } debt ? Clockwork.CalendarOf(debt, type) : type?.Calendar;
}
