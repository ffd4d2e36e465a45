namespace Wusheng.Core.Time;

/// <summary>What one date is like: its hours, and what its open and closed parts are called.</summary>
internal sealed record DayPlan(ImmutableArray<Period> Hours, StretchKind WhenOpen, StretchKind WhenClosed, string? Reason)
{
    public static DayPlan Ordinary(ImmutableArray<Period> hours) => new(hours, StretchKind.Counted, StretchKind.Skipped, null);

    public static DayPlan Of(DayException day, WeekPattern week)
    {
        if (!day.Works)
        {
            return new DayPlan([], StretchKind.Counted, StretchKind.Holiday, day.Name);
        }

        var madeUp = day.ReplacesWeekdayOf is not null || week[day.Date.DayOfWeek].IsEmpty;
        return new DayPlan(HoursOf(day, week), madeUp ? StretchKind.MakeUpDay : StretchKind.Counted, StretchKind.Skipped, day.Name);
    }

    private static ImmutableArray<Period> HoursOf(DayException day, WeekPattern week)
    {
        if (day.Hours is { IsDefault: false } own)
        {
            return Periods.Merged(own);
        }

        var replaced = day.ReplacesWeekdayOf is { } holiday ? week[holiday.DayOfWeek] : [];
        return replaced.IsEmpty ? week.FirstWorkingHours : replaced;
    }
}
