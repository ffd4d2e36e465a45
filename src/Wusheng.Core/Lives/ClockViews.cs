using Wusheng.Core.Lives.Facts;
using Wusheng.Core.Packs;
using Wusheng.Core.Time;

namespace Wusheng.Core.Lives;

/// <summary>A clock as every page, list, report and notice shows it: one source for all of them.</summary>
/// <param name="WarnAt">The first entry before due, for the amber; null when the clock has none or stands still.</param>
/// <param name="Used">Counted time so far, pauses and closed hours left out.</param>
public sealed record ClockView(
    int Row, ClockType Type, ClockState State, DateTimeOffset? StartedAt, DateTimeOffset? Due, DateTimeOffset? WarnAt,
    DateTimeOffset? StoppedAt, DateTimeOffset? BreachedAt, TimeSpan Used, Limit? Limit, string? Charged);

/// <summary>Reads the clocks of a life for people.</summary>
public static class ClockViews
{
    /// <summary>Every clock that ever ran or may still run, the most urgent first, the idle last.</summary>
    public static ImmutableArray<ClockView> Of(IWorld world, Life life, DateTimeOffset now)
    {
        var standing = new Standing(world, life);
        var all = life.Parts.Keys.Select(row => new LifeFacts(standing, life, row, now, null))
            .SelectMany(facts => (facts.Type?.Clocks ?? Named<ClockType>.None)
            .Where(type => facts.Part.Clocks.ContainsKey(type.Id) || !NeverStarting.Is(facts, type)).Select(type => Of(facts, type)));
        return [.. all.OrderBy(view => view.State is ClockState.Running or ClockState.Breached && view.StoppedAt is null ? 0 : 1).ThenBy(view => view.Due ?? DateTimeOffset.MaxValue)];
    }

    /// <summary>"Why this time": the stretches that count and those that do not; null for a clock that has not begun or has an appointed due time.</summary>
    public static DueExplanation? Why(IWorld world, Life life, int row, string clock, DateTimeOffset now)
    {
        var facts = new LifeFacts(new Standing(world, life), life, row, now, null);
        if (facts.Type?.Clocks[clock] is not { } type || facts.Part.Clocks.GetValueOrDefault(clock) is not { } run || Clockwork.Limit(facts, type) is not { } limit)
        {
            return null;
        }

        var pauses = run.Pauses.Select(pause => new Pause(pause.From, pause.To, Reason(facts, pause.From))).ToImmutableArray();
        return ClockRunTimes.Explain(Clockwork.Calendar(facts, type), run.StartedAt, limit, pauses, run.StoppedAt ?? now);
    }

    private static ClockView Of(LifeFacts facts, ClockType type)
    {
        var clock = facts.Part.Clocks.GetValueOrDefault(type.Id);
        return clock is null
            ? new ClockView(facts.Row, type, ClockState.Idle, null, null, null, null, null, TimeSpan.Zero, Clockwork.Limit(facts, type), null)
            : new ClockView(
                facts.Row, type, StateOf(clock), clock.StartedAt, clock.Due, Warn(facts, type, clock), clock.StoppedAt, clock.BreachedAt,
                Clockwork.Elapsed(facts, type, clock, facts.Now), Clockwork.Limit(facts, type), Charged(facts, type));
    }

    /// <summary>The word for a run; a breach stays a breach also after the stop.</summary>
    public static ClockState StateOf(ClockNow clock) => clock switch
    {
        { BreachedAt: not null } => ClockState.Breached,
        { IsPaused: true } => ClockState.Paused,
        { IsRunning: true } => ClockState.Running,
        { Ended: true } => ClockState.Ended,
        _ => ClockState.Met,
    };

    private static DateTimeOffset? Warn(LifeFacts facts, ClockType type, ClockNow clock)
    {
        var before = type.At.Where(entry => entry.Offset.IsBefore).Select(entry => entry.Offset).ToList();
        return clock.Due is { } due && before.Count > 0 ? before.Min(offset => offset.From(Clockwork.Calendar(facts, type), due)) : null;
    }

    private static string? Charged(LifeFacts facts, ClockType type) =>
        type.Charged is not { } path ? null
        : path.Names.Length == 1 && SeatsOf.Holder(facts, path.First) is { } holder ? holder
        : (Telling.Follow(facts, path)?.Value as Values.Value.Person)?.Id;

    private static string? Reason(LifeFacts facts, DateTimeOffset from) =>
        facts.Part.Moments.Where(moment => moment.Value.At == from).Select(moment => Titles.Of(facts, moment.Key)).FirstOrDefault();
}
