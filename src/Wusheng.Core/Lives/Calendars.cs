using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;
using Wusheng.Core.Time.Holidays;

namespace Wusheng.Core.Lives;

/// <summary>A pack's calendars in a site's zone; each is prepared once and shared.</summary>
public static class Calendars
{
    private static readonly ConditionalWeakTable<CalendarRule, ConcurrentDictionary<string, BusinessCalendar>> Ready = [];

    private static readonly ConcurrentDictionary<string, BusinessCalendar> RoundTheClock = new();

    /// <summary>The calendar of that id; null, <c>always</c> or an unknown id is always open.</summary>
    public static BusinessCalendar Of(Pack? pack, string? id, TimeZoneInfo zone) => id is not null && pack?.Calendars[id] is { } rule
        ? Ready.GetOrCreateValue(rule).GetOrAdd(zone.Id, _ => BusinessCalendar.Create(rule.Id, pack.Version.Semantic, zone, rule.Week, rule.Exceptions))
        : RoundTheClock.GetOrAdd(zone.Id, _ => BusinessCalendar.Always(zone));

    /// <summary>The calendar as it would be with other holidays: those days win over what it says of them now. Not kept.</summary>
    public static BusinessCalendar With(Pack? pack, string id, TimeZoneInfo zone, IReadOnlyCollection<Holiday> days)
    {
        if (pack?.Calendars[id] is not { } rule)
        {
            return Of(pack, id, zone);
        }

        var told = days.Select(day => day.On).ToHashSet();
        var exceptions = days.Select(day => day.IsOff ? DayException.Holiday(day.On, day.Name) : DayException.MakeUpDay(day.On, null, day.Name));
        return BusinessCalendar.Create(rule.Id, pack.Version.Semantic, zone, rule.Week, [.. rule.Exceptions.Where(day => !told.Contains(day.Date)), .. exceptions]);
    }
}
