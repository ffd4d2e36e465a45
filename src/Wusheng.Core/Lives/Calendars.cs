using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;

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
}
