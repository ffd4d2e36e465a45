namespace Wusheng.Web.Features.Cases;

/// <summary>A clock and the stretches in which it still counts; null where it counts around the clock.</summary>
public sealed record ClockSeen(ClockView View, IReadOnlyList<CountedSpan>? Counts)
{
    public static ClockSeen Of(IWorld world, Life life, ClockView view, DateTimeOffset now) => new(view, view is { Due: { } due, StoppedAt: null }
        ? ClockCounts.Until(Calendars.Of(world.Pack(life.Pack), Clockwork.CalendarOf(life, view.Type), world.Site(life.Site).Zone), now, due)
        : null);

    public bool IsRunning => View is { State: ClockState.Running or ClockState.Breached or ClockState.Paused, StoppedAt: null };

    /// <summary>How long the whole limit is on the clock, for the bar of what is used; zero when it is an appointed time.</summary>
    public TimeSpan Length(DateTimeOffset now) => View switch
    {
        { Limit: { IsWorkingDays: false } limit } => limit.Time,
        { StartedAt: { } from, Due: { } due } => View.Used + Left(now, due) is var all && all > TimeSpan.Zero ? all : due - from,
        _ => TimeSpan.Zero,
    };

    private TimeSpan Left(DateTimeOffset now, DateTimeOffset due) => ClockFace.Running(now, due, null, TimeSpan.Zero, Counts).Left;
}
