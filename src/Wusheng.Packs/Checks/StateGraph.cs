using Wusheng.Core.Packs;

namespace Wusheng.Packs.Checks;

/// <summary>The states of a life and the ways between them.</summary>
internal sealed class StateGraph
{
    private readonly Dictionary<StepType, HashSet<string>> _from;
    private readonly ILookup<string, string> _ways;
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

    public StateGraph(LifeType life)
    {
        HashSet<string> open = [.. life.States.Ids.Except(life.Ends)];
        _from = life.Steps.ToDictionary(step => step, step => IsAnywhere(step) ? open : [.. step.From], ReferenceEqualityComparer.Instance as IEqualityComparer<StepType>);
        _ways = life.Steps.Where(step => step.To is not null)
            .SelectMany(step => _from[step].Select(from => (from, To: step.To!))).Distinct().ToLookup(way => way.from, way => way.To, StringComparer.Ordinal);
    }

    /// <summary>Where a step may be taken: what it says, or every state that is no end.</summary>
    public IReadOnlySet<string> FromOf(StepType step) => _from[step];

    public bool IsLeft(string state) => _ways[state].Any(to => to != state);

    /// <summary>The given states and all that can follow.</summary>
    public HashSet<string> From(IEnumerable<string> states) => [.. states.SelectMany(state => _reached.TryGetValue(state, out var known) ? known : _reached[state] = Reached(state))];

    private HashSet<string> Reached(string state)
    {
        HashSet<string> reached = [state];
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var next))
        {
            foreach (var to in _ways[next].Where(reached.Add))
            {
                open.Enqueue(to);
            }
        }

        return reached;
    }

    private static bool IsAnywhere(StepType step) => step.From.IsEmpty || step.From.Any(from => from is "any" or "*");
}
