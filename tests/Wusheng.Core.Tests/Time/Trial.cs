using Wusheng.Core.Time;

namespace Wusheng.Core.Tests.Time;

/// <summary>One random case for a property: a calendar, a run upon it, and its naive twin.</summary>
internal sealed record Trial(
    TimeZoneInfo Zone, WeekPattern Week, IReadOnlyList<DayException> Exceptions, DateTimeOffset Start, Limit Limit, TimeSpan Later, IReadOnlyList<Pause> Pauses)
{
    private BusinessCalendar? _calendar;

    public BusinessCalendar Calendar => _calendar ??= BusinessCalendar.Create("trial", "1", Zone, Week, Exceptions);

    public MinuteByMinute Naive => new(Zone, Week, Exceptions);

    public DateTimeOffset? Due(DateTimeOffset start, params IEnumerable<Pause> pauses) => ClockRunTimes.Due(Calendar, start, Limit, [.. pauses]);

    public override string ToString() =>
        $"{Zone.Id} | {Week} | {string.Join(", ", Exceptions)} | {Start:O} {Limit} later {Later} | {string.Join(", ", Pauses)}";
}
