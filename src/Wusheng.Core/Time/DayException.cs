namespace Wusheng.Core.Time;

/// <summary>A date that does not follow the week. It wins over the weekly pattern.</summary>
/// <param name="Works">False: closed all day, whatever else is said.</param>
/// <param name="Hours">The hours of a half day; null: the hours follow from <paramref name="ReplacesWeekdayOf"/> or the week.</param>
/// <param name="ReplacesWeekdayOf">The holiday whose weekday a make-up day stands for; null: the first working weekday.</param>
/// <param name="Name">What people call the day, shown where a due time is explained.</param>
public sealed record DayException(DateOnly Date, bool Works, ImmutableArray<Period>? Hours, DateOnly? ReplacesWeekdayOf, string? Name)
{
    public static DayException Holiday(DateOnly date, string? name = null) => new(date, false, null, null, name);

    /// <summary>调休: a day that works although its weekday does not.</summary>
    public static DayException MakeUpDay(DateOnly date, DateOnly? replaces = null, string? name = null) => new(date, true, null, replaces, name);

    public static DayException HalfDay(DateOnly date, ImmutableArray<Period> hours, string? name = null) => new(date, true, hours, null, name);
}
