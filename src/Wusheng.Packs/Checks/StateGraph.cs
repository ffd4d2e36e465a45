using Wusheng.Core.Packs;

namespace Wusheng.Packs.Checks;

/// <summary>The states of a life and the ways between them.</summary>
internal sealed class StateGraph(LifeType life)
{
    /// <summary>Where a step may be taken: what it says, or every state that is no end.</summary>
    public static IEnumerable<string> FromOf(LifeType life, StepType step) =>
        step.From.IsEmpty || step.From.Any(from => from is "any" or "*") ? life.States.Ids.Where(state => !life.Ends.Contains(state)) : step.From;

    public bool IsLeft(string state) =>
        life.Steps.Any(step => step.To is { } to && to != state && FromOf(life, step).Contains(state));

    /// <summary>The given states and all that can follow.</summary>
    public HashSet<string> From(IEnumerable<string> states)
    {
        HashSet<string> reached = [.. states];
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var state))
        {
            foreach (var to in life.Steps.Where(step => FromOf(life, step).Contains(state)).Select(step => step.To).OfType<string>().Where(reached.Add))
            {
                open.Enqueue(to);
            }
        }

        return reached;
    }
}
