using Wusheng.Core.Time;

namespace Wusheng.Core.Packs;

/// <summary>A calendar before it meets a site's zone: the week and the exceptions to it.</summary>
public sealed record CalendarRule(string Id, WeekPattern Week, ImmutableArray<DayException> Exceptions) : INamed
{
    public string? Title { get; init; }

    public string? Clause { get; init; }
}
