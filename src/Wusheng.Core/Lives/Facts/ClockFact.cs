using Wusheng.Core.Conditions;
using Wusheng.Core.Packs;
using Wusheng.Core.Values;

namespace Wusheng.Core.Lives.Facts;

/// <summary>A clock: the words speak of its present run.</summary>
internal sealed class ClockFact(LifeFacts facts, ClockType type) : Fact
{
    private readonly ClockNow? clock = facts.Part.Clocks.GetValueOrDefault(type.Id);

    public override bool IsSet => clock is not null;

    public override Truth Is(string word) => Holds(word) switch { true => Truth.True, false => Truth.False, null => Truth.Unknown };

    public override Fact? Member(string name) => name switch
    {
        "due" => Moment(clock?.Due),
        "started" => Moment(clock?.StartedAt),
        "left" => new ValueFact(clock?.Due is { } due ? new Value.Duration(due - facts.Now) : null),
        "elapsed" => new ValueFact(clock is null ? null : new Value.Duration(Clockwork.Elapsed(facts, type, clock, facts.Now))),
        "count" => new ValueFact(new Value.Number(clock?.Run ?? 0)),
        "breaches" => new ValueFact(new Value.Number(clock?.Breaches ?? 0)),
        "breached" => new MomentFact(facts, facts.Part.Moments.GetValueOrDefault(type.Id + ".breached")),
        _ => null,
    };

    private bool? Holds(string word) => word switch
    {
        "idle" => clock is null,
        "running" => clock is { IsRunning: true, IsPaused: false },
        "paused" => clock is { IsPaused: true },
        "met" => clock is { IsRunning: false, Ended: false, BreachedAt: null },
        "breached" => clock is { BreachedAt: not null },
        "ended" => clock is { Ended: true },
        _ => null,
    };

    private static ValueFact Moment(DateTimeOffset? at) => new(at is { } known ? new Value.Moment(known) : null);
}
