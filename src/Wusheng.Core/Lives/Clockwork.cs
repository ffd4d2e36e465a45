using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives;

/// <summary>The arithmetic of a life's clocks: due, elapsed and why, from events, pack and calendar alone.</summary>
public static class Clockwork
{
    /// <summary>When the run is due as things stand; null while paused or while the due expression is not known.</summary>
    internal static DateTimeOffset? Due(LifeFacts facts, ClockType type, ClockNow clock) => Due(facts, type, clock, Calendar(facts, type));

    /// <summary>The same by another calendar than the one in force.</summary>
    internal static DateTimeOffset? Due(LifeFacts facts, ClockType type, ClockNow clock, BusinessCalendar calendar)
    {
        return type.Due is null
            ? Limit(facts, type) is { } limit ? ClockRunTimes.Due(calendar, clock.StartedAt, limit, Pauses(clock)) : null
            : clock.IsPaused ? null : MomentOf(facts.Computed(type.Due), calendar) is { } due ? Shifted(calendar, due, clock) : null;
    }

    internal static TimeSpan Elapsed(LifeFacts facts, ClockType type, ClockNow clock, DateTimeOffset now) =>
        ClockRunTimes.Elapsed(Calendar(facts, type), clock.StartedAt, clock.StoppedAt ?? now, Pauses(clock));

    internal static BusinessCalendar Calendar(LifeFacts facts, ClockType type) => Calendars.Of(facts.Pack, CalendarOf(facts.Life, type), facts.Zone);

    /// <summary>The calendar a clock counts by: its own, or the one a debt was promised by. Null: around the clock.</summary>
    public static string? CalendarOf(Life life, ClockType type) =>
        type.Calendar ?? (life.Type == BuiltIn.Commitment && Ending.Text(life, Owing.ByCalendar) is { Length: > 0 } promised ? promised : null);

    /// <summary>The limit of the clock as it stands for this life; null for an appointed due time or while unknown.</summary>
    internal static Limit? Limit(LifeFacts facts, ClockType type) => (type.Limit is null ? null : facts.Computed(type.Limit)) switch
    {
        Value.Duration duration => Time.Limit.Of(duration.Length),
        Value.WorkingDays days => Time.Limit.OfWorkingDays(days.Days),
        _ => null,
    };

    internal static DateTimeOffset? MomentOf(Value? value, BusinessCalendar calendar) => value switch
    {
        Value.Moment moment => moment.At,
        Value.Slot slot => slot.End,
        Value.Day day => calendar.EndOfDay(LocalMidnight(day.On, calendar.Zone)),
        _ => null,
    };

    private static DateTimeOffset Shifted(BusinessCalendar calendar, DateTimeOffset due, ClockNow clock)
    {
        var paused = clock.Pauses.Aggregate(TimeSpan.Zero, (sum, pause) => sum + calendar.Elapsed(pause.From, pause.To ?? pause.From));
        return paused > TimeSpan.Zero ? calendar.Add(due, paused) : due;
    }

    private static ImmutableArray<Pause> Pauses(ClockNow clock) => [.. clock.Pauses.Select(pause => new Pause(pause.From, pause.To))];

    private static DateTimeOffset LocalMidnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
