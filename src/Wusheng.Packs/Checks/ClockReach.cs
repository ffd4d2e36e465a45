using Wusheng.Core.Packs;
using Path = Wusheng.Core.Conditions.Path;

namespace Wusheng.Packs.Checks;

/// <summary>Whether a clock, once started, can still meet one of its stopping moments.</summary>
internal sealed class ClockReach(LifeType life)
{
    private readonly StateGraph _graph = new(life);

    public bool CanStop(ClockType clock)
    {
        var after = _graph.From(clock.From.Any.SelectMany(StatesAfter));
        return clock.Until.Any.Any(moment => CanHappen(moment, after));
    }

    /// <summary>Only the steps of the life itself tie a moment to states; of anything else the best is assumed.</summary>
    private bool CanHappen(Path moment, HashSet<string> states) =>
        Step(moment) is not { } step || _graph.FromOf(step).Any(states.Contains);

    private IEnumerable<string> StatesAfter(Path moment) =>
        moment.First == "opened" ? [life.FirstState!]
        : Step(moment) is not { } step ? life.States.Ids
        : step.To is { } to ? [to]
        : _graph.FromOf(step);

    private StepType? Step(Path moment) => moment.Names.Length == 1 ? life.Steps[moment.First] : null;
}
